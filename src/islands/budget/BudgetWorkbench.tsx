import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { allocateBudget } from '../../domain/budget/allocate-budget.ts';
import {
  readLines,
  withLine,
  withoutLine,
  withShare,
  writeLines,
  type BudgetState,
} from '../../domain/budget/budget-state.ts';
import { explainAllocation } from '../../domain/budget/explain-allocation.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { parseValue, type Parsed } from '../../domain/field/parse-value.ts';
import type { Field } from '../../domain/field/schema.ts';
import type { Value } from '../../domain/field/value.ts';
import { evaluateFormula } from '../../domain/formula/evaluate-formula.ts';
import { rowSheet } from '../../domain/formula/row-sheet.ts';
import { tableId } from '../../domain/formula/tool-state.ts';
import { sampleDraft } from '../../domain/sheet/draft.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import { ShareBar } from '../charts/ShareBar.tsx';
import { FieldInput } from '../formula/FieldInput.tsx';
import type { ToolProps } from '../formula/FormulaTool.tsx';
import { Steps } from '../formula/Steps.tsx';
import { toolStore } from '../formula/tool-store.ts';
import { ToolToolbar } from '../formula/ToolToolbar.tsx';
import { useUndoKeys } from '../sheet/use-undo-keys.ts';
import { BudgetRows } from './BudgetRows.tsx';

/** The budget split: total, lines, locks, and how the other lines give way when one changes. */
export default function BudgetWorkbench({
  about,
  formula,
  storeKey,
  shared = [],
  returns = [],
  bench = false,
}: ToolProps) {
  const totalField = formula.inputs[0] as Field;
  const fields = fieldsById(formula.rows?.fields ?? []);
  const sheet = useMemo(() => rowSheet(formula), [formula]);
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  const table = useMemo(
    () =>
      store.table({
        id: formula.rows ? tableId(formula.rows) : 'lines',
        sample: sampleDraft(sheet),
      }),
    [formula, sheet, store],
  );
  useEffect(() => store.start(), [store]);
  useUndoKeys(table, '.sheet-frame');
  const message = useSignal('');
  const shareFault = useSignal('');

  const totalText = store.text('total', String(formula.inputs[0]?.example ?? ''));
  const total = parseValue(totalField, totalText);
  const readCount = (text: string) => parseValue(fields['deliverables'] as Field, text);
  const state = useComputed((): BudgetState => ({
    giveWay: store.text('give_way', '') === 'proportion' ? 'proportion' : 'reserve',
    rows: readLines(table.draft.value.rows, fields['share'] as Field),
  }));
  const counts = state.value.rows.map(({ deliverables }) => readCount(deliverables));
  const rows = state.value.rows.map(({ line, share }, index) => ({
    line,
    share,
    deliverables: valueOf(counts[index] ?? { value: null }),
  }));
  const inputs = { total: valueOf(total) };
  const result = evaluateFormula(formula, inputs, rows, allocateBudget);
  const amounts = result.rows.map((row) => row['amount'] ?? null);
  const set = (next: BudgetState, key: string | null = null) => {
    table.change({ params: {}, rows: writeLines(next.rows) }, key);
    shareFault.value = '';
  };
  const totalError = 'error' in total ? total.error : undefined;

  return (
    <div class="tool">
      <div class="params">
        {!shared.includes('total') && (
          <FieldInput
            field={totalField}
            text={totalText}
            error={totalError}
            onText={(text) => store.setText('total', text)}
          />
        )}
        <fieldset class="choice">
          <legend>改一项时，其余怎么让位</legend>
          <label>
            <input
              type="radio"
              name="give-way"
              checked={state.value.giveWay === 'reserve'}
              onChange={() => store.setText('give_way', 'reserve')}
            />
            锁住最后一项（{state.value.rows.at(-1)?.line}），其余按比例
          </label>
          <label>
            <input
              type="radio"
              name="give-way"
              checked={state.value.giveWay === 'proportion'}
              onChange={() => store.setText('give_way', 'proportion')}
            />
            其余全部按比例
          </label>
        </fieldset>
      </div>

      <BudgetRows
        rows={state.value.rows}
        results={result.rows}
        faults={counts.map((count) => ('error' in count ? count.error : undefined))}
        total={result.values['allocated'] ?? null}
        reason={result.missing['allocated']}
        onText={(row, field, text) => {
          const rows = state.value.rows.map((each, index) =>
            index === row ? { ...each, [field]: text } : each,
          );
          set({ ...state.value, rows }, `${row}/${field}`);
        }}
        onShare={(row, text) => {
          const changed = withShare(state.value, fields['share'] as Field, row, text);
          if ('error' in changed) shareFault.value = changed.error;
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
      <p class="tool-message fault" role="status">
        {shareFault.value}
      </p>
      <div class="toolbar no-print">
        <button type="button" class="button" onClick={() => set(withLine(state.value))}>
          ＋ 加一项
        </button>
      </div>
      <Sentence state={state.value} amounts={amounts} />
      <ChartFrame title="各项占比" file={`${about.title}-各项占比`}>
        <ShareBar
          title="各项占比"
          shares={state.value.rows.map(({ line, share }) => ({ name: line, share }))}
        />
      </ChartFrame>
      <ToolToolbar
        filled={{ about, formula, inputs, rows, result }}
        store={store}
        texts={{ total: totalText, give_way: state.value.giveWay }}
        sheet={sheet}
        table={table}
        message={message}
        returns={returns}
        bench={bench}
      />
      <Steps steps={explainAllocation(valueOf(total), state.value.rows, amounts)} />
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

function fieldsById(fields: Field[]): Record<string, Field> {
  return Object.fromEntries(fields.map((field) => [field.id, field]));
}

function valueOf(parsed: Parsed): Value {
  return 'value' in parsed ? parsed.value : null;
}
