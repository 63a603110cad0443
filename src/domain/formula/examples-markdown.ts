import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import { bullets, joined, plain, table } from '../markdown/blocks.ts';
import { headerText } from '../sheet/header-text.ts';
import type { Compute } from './compute.ts';
import { evaluateFormula, type FormulaResult } from './evaluate-formula.ts';
import { resultSteps } from './formula-steps.ts';
import { fillSentence } from './fill-sentence.ts';
import type { Formula } from './schema.ts';

type Example = Formula['examples'][number];
type Shown = Pick<Field, 'id' | 'label' | 'type' | 'unit'>;

/**
 * The worked examples of a formula: what is given, every step in numbers, and why a result is missing. `compute` is
 * the code behind the formula, if any.
 */
export function examplesMarkdown(formula: Formula, compute: Compute | undefined): string {
  return joined(...formula.examples.map((example) => exampleText(formula, example, compute)));
}

function exampleText(formula: Formula, example: Example, compute: Compute | undefined): string {
  const rows = example.rows ?? formula.rows?.sample ?? [];
  const result = evaluateFormula(formula, example.inputs, rows, compute);
  const given = formula.inputs
    .filter(({ id }) => (example.inputs[id] ?? null) !== null)
    .map((input) => `${input.label} ${valueText(input, example.inputs)}`);
  return joined(
    `### ${plain(example.title)}`,
    plain(example.source),
    given.length > 0 ? `给定：${plain(given.join('，'))}` : '',
    rowTable(formula, rows, result),
    bullets(
      formula.outputs.map((output) => plain(stepText(formula, output, example, rows, result))),
    ),
    ...formula.tables.map(({ label, columns, id }) =>
      joined(`${plain(label)}：`, valueTable(columns, result.tables[id] ?? [])),
    ),
    plain(fillSentence(formula, { ...example.inputs, ...result.values }) ?? ''),
    bullets(result.notes.map(({ text }) => plain(text))),
  );
}

function rowTable(formula: Formula, rows: Values[], result: FormulaResult): string {
  if (!formula.rows) return '';
  return valueTable(
    [...formula.rows.fields, ...formula.row_outputs],
    rows.map((row, index) => ({ ...row, ...result.rows[index] })),
  );
}

function valueTable(fields: Shown[], rows: Values[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) =>
    fields.map(({ id, type }) => plain(formatValue(type, row[id] ?? null)) || '—'),
  );
  const right = fields.flatMap(({ type }, index) => (isText(type) ? [] : [index]));
  return table(
    fields.map((field) => plain(headerText(field))),
    cells,
    right,
  );
}

function isText(type: Field['type']): boolean {
  return type === 'text' || type === 'longtext' || type === 'enum';
}

/** `ROI = 收入 ÷ 花费 = 75,600 ÷ 15,750 = 1:4.8` */
function stepText(
  formula: Formula,
  output: Formula['outputs'][number],
  example: Example,
  rows: Values[],
  { values, missing, rows: outputs }: FormulaResult,
): string {
  const reason = missing[output.id];
  if (reason) return `${output.label}：算不出，${reason}。`;
  const shown = valueText(output, values);
  const [step] = resultSteps(
    { ...formula, outputs: formula.outputs.filter(({ id }) => id === output.id) },
    { ...example.inputs, ...values },
    rows.map((row, index) => ({ ...row, ...outputs[index] })),
  );
  return step
    ? `${output.label} = ${step.names} = ${step.numbers} = ${shown}`
    : `${output.label}：${shown}`;
}

/** `15,750.00 元`, `30.0%` */
function valueText({ id, type, unit }: Shown, values: Values): string {
  return [formatValue(type, values[id] ?? null), unit].filter(Boolean).join(' ');
}
