import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Compute } from '../../domain/formula/compute.ts';
import { blockedResult, evaluateFormula } from '../../domain/formula/evaluate-formula.ts';
import { fillSentence } from '../../domain/formula/fill-sentence.ts';
import type { ToolAbout } from '../../domain/formula/filled-formula.ts';
import { exampleTexts, readInputs } from '../../domain/formula/read-inputs.ts';
import { rowSheet } from '../../domain/formula/row-sheet.ts';
import type { Formula } from '../../domain/formula/schema.ts';
import { filledRows } from '../../domain/formula/sheet-view.ts';
import { tableId } from '../../domain/formula/tool-state.ts';
import { hasUnreadable, readDraft, sampleDraft, type Draft } from '../../domain/sheet/draft.ts';
import type { ReturnTarget } from '../../domain/template/return-draft.ts';
import { FormulaCharts } from '../charts/FormulaCharts.tsx';
import type { Drawings } from '../charts/drawings/drawing.ts';
import type { RecordKey } from '../store/record.ts';
import type { PickSource, RowPicker } from './RowPicker.tsx';
import { FormulaSteps } from './FormulaSteps.tsx';
import { Notes, Results } from './Results.tsx';
import { ResultTables } from './ResultTables.tsx';
import { ToolInputs } from './ToolInputs.tsx';
import type { ToolTable } from './ToolTable.tsx';
import { toolStore } from './tool-store.ts';
import { ToolToolbar } from './ToolToolbar.tsx';

export interface ToolProps {
  about: ToolAbout;
  formula: Formula;
  /** Where what is typed is kept: `calc/` and the file name of the page, or of the workbench it belongs to. */
  storeKey: RecordKey;
  /** Ids of the inputs and of the table that the workbench shows once for all its tools. */
  shared?: string[];
  /** Whether the tool stands among others. */
  bench?: boolean;
  /** The whole sample of the template whose sheet is the table. */
  sample?: Draft | undefined;
  /** A sheet whose rows can be taken into the inputs. */
  pick?: PickSource | undefined;
  /** Templates that take the rows of the table. */
  returns?: ReturnTarget[];
}

/** Code that only some calculators need; each island brings what its own do. */
export interface ToolParts {
  /** The functions that formulas name in `compute`. */
  family?: Record<string, Compute>;
  /** The editor of a table of inputs. */
  Table?: typeof ToolTable;
  drawings?: Drawings;
  /** What takes single inputs from a row of a sheet. */
  Picker?: typeof RowPicker;
}

/** A calculator made from its formula: inputs, table, results, what they mean, charts, steps. */
export function FormulaTool({
  about,
  formula,
  storeKey,
  shared = [],
  sample,
  pick,
  returns = [],
  bench = false,
  family = {},
  Table,
  drawings = {},
  Picker,
}: ToolProps & ToolParts) {
  const compute = formula.compute === undefined ? undefined : family[formula.compute];
  const store = useMemo(() => toolStore(storeKey), [storeKey]);
  const examples = useMemo(() => exampleTexts(formula), [formula]);
  const sheet = useMemo(() => rowSheet(formula), [formula]);
  const { rows: source } = formula;
  if (source && !Table)
    throw new Error(
      `The tool of “${about.title}” does not bring the code of tables: add it to its island.`,
    );
  const table = useMemo(
    () =>
      source &&
      store.table({
        id: tableId(source),
        template: source.template,
        sample: sample ?? sampleDraft(sheet),
      }),
    [source, sample, sheet, store],
  );
  useEffect(() => store.start(), [store]);
  const message = useSignal('');

  const texts = useComputed(() =>
    Object.fromEntries(formula.inputs.map(({ id }) => [id, store.text(id, examples[id] ?? '')])),
  );
  const read = useComputed(() => readInputs(formula, texts.value));
  const draft = useComputed(() => table && readDraft(sheet, table.draft.value));
  const filled = useComputed(() => filledRows(draft.value?.rows ?? []));
  const unreadable = useComputed(
    () =>
      read.value.unreadable ||
      (table !== undefined &&
        draft.value !== undefined &&
        hasUnreadable(table.draft.value, draft.value)),
  );
  const result = useComputed(() =>
    unreadable.value
      ? blockedResult(formula)
      : evaluateFormula(
          formula,
          read.value.values,
          filled.value.map(({ values }) => values),
          compute,
        ),
  );
  const inputs = read.value.values;
  const rows = filled.value.map(({ values }) => values);
  const whole = rows.map((row, index) => ({ ...row, ...result.value.rows[index] }));
  const values = { ...inputs, ...result.value.values };
  const sentence = fillSentence(formula, values);
  const general = result.value.issues.filter(
    ({ input, row }) => row === null && !formula.inputs.some(({ id }) => id === input),
  );

  const steps = (
    <FormulaSteps formula={formula} values={values} rows={whole} steps={result.value.steps} />
  );

  return (
    <div class="tool">
      <div class={formula.inputs.length > 0 && !source ? 'formula' : 'stacked'}>
        <ToolInputs
          formula={formula}
          store={store}
          scope={`${about.slug}-`}
          shared={shared}
          above={
            Picker &&
            pick &&
            !bench && (
              <Picker store={store} source={pick} wanted={formula.inputs.map(({ id }) => id)} />
            )
          }
          texts={texts.value}
          read={read.value}
          result={result.value}
        />
        {Table && source && table && draft.value && !shared.includes(tableId(source)) && (
          <Table
            label={source.label}
            sheet={sheet}
            table={table}
            draft={draft.value}
            filled={filled.value}
            result={result.value}
            onMessage={(text) => (message.value = text)}
          />
        )}
        {general.map(({ message }) => (
          <p key={message} class="fault">
            {message}
          </p>
        ))}
        <Results outputs={formula.outputs} result={result.value} />
      </div>
      {sentence && <p class="verdict">{sentence}</p>}
      <Notes notes={result.value.notes} />
      <ResultTables title={about.title} tables={formula.tables} rows={result.value.tables} />
      <FormulaCharts
        formula={formula}
        rows={whole}
        tables={result.value.tables}
        title={about.title}
        drawings={drawings}
      />
      <ToolToolbar
        filled={{ about, formula, inputs, rows, result: result.value }}
        store={store}
        texts={texts.value}
        sheet={sheet}
        table={table}
        message={message}
        returns={returns}
        bench={bench}
      />
      {bench ? (
        <details class="fold">
          <summary>怎么算的</summary>
          {steps}
        </details>
      ) : (
        steps
      )}
    </div>
  );
}
