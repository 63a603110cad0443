import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import {
  isBudgetState,
  withLine,
  withoutLine,
  withShare,
  type BudgetState,
} from '../../domain/budget/budget-state.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { parseValue } from '../../domain/field/parse-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import type { Value } from '../../domain/field/value.ts';
import { evaluateFormula } from '../../domain/formula/evaluate-formula.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { ShareBar } from '../charts/ShareBar.tsx';
import { FieldInput } from '../formula/FieldInput.tsx';
import { LinkButton } from '../store/LinkButton.tsx';
import { decodeState } from '../store/link-state.ts';
import { BudgetRows } from './BudgetRows.tsx';

interface Props {
  formula: Formula;
}

/** The budget split: total, lines, locks, and how the other lines give way when one changes. */
export default function BudgetWorkbench({ formula }: Props) {
  const totalField = formula.inputs[0] as Field;
  const fields = fieldsById(formula.rows?.fields ?? []);
  const start = useMemo(() => initial(formula), [formula]);
  const state = useSignal<BudgetState>(start);
  const message = useSignal('');

  useEffect(() => {
    void decodeState(location.hash, isBudgetState).then((found) => {
      if (found.state === 'found') state.value = found.data;
      else if (found.state === 'broken') message.value = found.reason;
    });
  }, [state, message]);

  const total = useComputed(() => parseValue(totalField, state.value.total));
  const result = useComputed(() =>
    evaluateFormula(
      formula,
      { total: 'value' in total.value ? total.value.value : null },
      state.value.rows.map(({ line, share, deliverables }) => ({
        line,
        share,
        deliverables: valueOf(fields['deliverables'], deliverables),
      })),
    ),
  );
  const totalError = 'error' in total.value ? total.value.error : undefined;

  return (
    <div class="tool">
      <div class="params">
        <FieldInput
          field={totalField}
          text={state.value.total}
          error={totalError}
          onText={(text) => (state.value = { ...state.value, total: text })}
        />
        <fieldset class="choice">
          <legend>改一项时，其余怎么让位</legend>
          <label>
            <input
              type="radio"
              name="give-way"
              checked={state.value.giveWay === 'reserve'}
              onChange={() => (state.value = { ...state.value, giveWay: 'reserve' })}
            />
            锁住最后一项（{state.value.rows.at(-1)?.line}），其余按比例
          </label>
          <label>
            <input
              type="radio"
              name="give-way"
              checked={state.value.giveWay === 'proportion'}
              onChange={() => (state.value = { ...state.value, giveWay: 'proportion' })}
            />
            其余全部按比例
          </label>
        </fieldset>
      </div>

      <BudgetRows
        rows={state.value.rows}
        results={result.value.rows}
        total={result.value.values['allocated'] ?? null}
        reason={result.value.missing['allocated']}
        onText={(row, field, text) => {
          const rows = state.value.rows.map((each, index) =>
            index === row ? { ...each, [field]: text } : each,
          );
          state.value = { ...state.value, rows };
        }}
        onShare={(row, text) => {
          const changed = withShare(state.value, fields['share'] as Field, row, text);
          message.value = 'error' in changed ? changed.error : '';
          if ('state' in changed) state.value = changed.state;
        }}
        onLock={(row) => {
          const rows = state.value.rows.map((each, index) =>
            index === row ? { ...each, locked: !each.locked } : each,
          );
          state.value = { ...state.value, rows };
        }}
        onRemove={(row) => (state.value = withoutLine(state.value, row))}
      />
      {state.value === start && <p class="keeping">示例数据。改任何一格，就按你的数算。</p>}
      <p class="tool-message fault" role="status">
        {message.value}
      </p>
      <div class="toolbar no-print">
        <div class="group">
          <button
            type="button"
            class="button"
            onClick={() => (state.value = withLine(state.value))}
          >
            ＋ 加一项
          </button>
          <button type="button" class="button" onClick={() => (state.value = start)}>
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
      <Sentence
        state={state.value}
        amounts={result.value.rows.map((row) => row['amount'] ?? null)}
      />
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

function valueOf(field: Field | undefined, text: string): Value {
  const parsed = field ? parseValue(field, text) : { value: null };
  return 'value' in parsed ? parsed.value : null;
}
