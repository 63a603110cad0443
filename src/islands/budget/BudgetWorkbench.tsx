import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import {
  isBudgetState,
  withLine,
  withoutLine,
  withShare,
  type BudgetState,
} from '../../domain/budget/budget-state.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { parseValue, type Parsed } from '../../domain/field/parse-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import type { Value } from '../../domain/field/value.ts';
import { evaluateFormula } from '../../domain/formula/evaluate-formula.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { explainAllocation } from '../../domain/budget/explain-allocation.ts';
import { ShareBar } from '../charts/ShareBar.tsx';
import { FieldInput } from '../formula/FieldInput.tsx';
import { Steps } from '../formula/Steps.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import { KeepingState } from '../store/KeepingState.tsx';
import { useKept } from '../store/use-kept.ts';
import { BudgetRows } from './BudgetRows.tsx';

interface Props {
  /** File name of the calculator's page. */
  id: string;
  formula: Formula;
}

/** The budget split: total, lines, locks, and how the other lines give way when one changes. */
export default function BudgetWorkbench({ id, formula }: Props) {
  const totalField = formula.inputs[0] as Field;
  const fields = fieldsById(formula.rows?.fields ?? []);
  const start = useMemo(() => initial(formula), [formula]);
  const readCount = (text: string) => parseValue(fields['deliverables'] as Field, text);
  const state = useSignal<BudgetState>(start);
  const message = useSignal('');

  const keeping = useKept(
    {
      key: `calc/${id}`,
      value: state,
      start,
      guard: isBudgetState,
      load: (stored) => (state.value = stored),
    },
    (reason) => (message.value = reason),
  );

  const total = useComputed(() => parseValue(totalField, state.value.total));
  const result = useComputed(() =>
    evaluateFormula(
      formula,
      { total: valueOf(total.value) },
      state.value.rows.map(({ line, share, deliverables }) => ({
        line,
        share,
        deliverables: valueOf(readCount(deliverables)),
      })),
    ),
  );
  const counts = state.value.rows.map(({ deliverables }) => readCount(deliverables));
  const amounts = result.value.rows.map((row) => row['amount'] ?? null);
  const set = (next: BudgetState) => {
    state.value = next;
    message.value = '';
  };
  const totalError = 'error' in total.value ? total.value.error : undefined;

  return (
    <div class="tool">
      <div class="params">
        <FieldInput
          field={totalField}
          text={state.value.total}
          error={totalError}
          onText={(text) => set({ ...state.value, total: text })}
        />
        <fieldset class="choice">
          <legend>改一项时，其余怎么让位</legend>
          <label>
            <input
              type="radio"
              name="give-way"
              checked={state.value.giveWay === 'reserve'}
              onChange={() => set({ ...state.value, giveWay: 'reserve' })}
            />
            锁住最后一项（{state.value.rows.at(-1)?.line}），其余按比例
          </label>
          <label>
            <input
              type="radio"
              name="give-way"
              checked={state.value.giveWay === 'proportion'}
              onChange={() => set({ ...state.value, giveWay: 'proportion' })}
            />
            其余全部按比例
          </label>
        </fieldset>
      </div>

      <BudgetRows
        rows={state.value.rows}
        results={result.value.rows}
        faults={counts.map((count) => ('error' in count ? count.error : undefined))}
        total={result.value.values['allocated'] ?? null}
        reason={result.value.missing['allocated']}
        onText={(row, field, text) => {
          const rows = state.value.rows.map((each, index) =>
            index === row ? { ...each, [field]: text } : each,
          );
          set({ ...state.value, rows });
        }}
        onShare={(row, text) => {
          const changed = withShare(state.value, fields['share'] as Field, row, text);
          if ('error' in changed) message.value = changed.error;
          else set(changed.state);
        }}
        onLock={(row) => {
          const rows = state.value.rows.map((each, index) =>
            index === row ? { ...each, locked: !each.locked } : each,
          );
          set({ ...state.value, rows });
        }}
        onRemove={(row) => set(withoutLine(state.value, row))}
      />
      <KeepingState keeping={keeping.value} />
      <p class="tool-message fault" role="status">
        {message.value}
      </p>
      <div class="toolbar no-print">
        <div class="group">
          <button type="button" class="button" onClick={() => set(withLine(state.value))}>
            ＋ 加一项
          </button>
          <button type="button" class="button" onClick={() => set(start)}>
            载入示例
          </button>
          <LinkButton state={state.value} />
          <button type="button" class="button" onClick={() => window.print()}>
            打印
          </button>
        </div>
      </div>
      <ShareBar
        title="各项占比"
        shares={state.value.rows.map(({ line, share }) => ({ name: line, share }))}
      />
      <Sentence state={state.value} amounts={amounts} />
      <Steps steps={explainAllocation(valueOf(total.value), state.value.rows, amounts)} />
    </div>
  );
}

function Sentence({ state, amounts }: { state: BudgetState; amounts: Value[] }) {
  if (amounts.some((amount) => typeof amount !== 'number')) return null;
  const parts = state.rows.map(
    ({ line }, index) => `${line} ${formatValue('money', amounts[index] ?? null)} 元`,
  );
  return <p class="verdict">分成：{parts.join('，')}；各项相加正好等于总预算。</p>;
}

function initial(formula: Formula): BudgetState {
  return {
    total: String(formula.inputs[0]?.example ?? ''),
    giveWay: 'reserve',
    rows: (formula.rows?.sample ?? []).map((row) => ({
      line: String(row['line'] ?? ''),
      share: Number(row['share'] ?? 0),
      deliverables: row['deliverables'] === null ? '' : String(row['deliverables'] ?? ''),
      locked: false,
    })),
  };
}

function fieldsById(fields: Field[]): Record<string, Field> {
  return Object.fromEntries(fields.map((field) => [field.id, field]));
}

function valueOf(parsed: Parsed): Value {
  return 'value' in parsed ? parsed.value : null;
}
