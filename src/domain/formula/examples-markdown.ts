import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import { bullets, joined, plain, table } from '../markdown/blocks.ts';
import { headerText } from '../sheet/header-text.ts';
import type { Compute } from './compute.ts';
import { evaluateFormula, type FormulaResult } from './evaluate-formula.ts';
import { explain } from './explain.ts';
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
  const result = evaluateFormula(formula, example.inputs, example.rows, compute);
  const given = formula.inputs
    .filter(({ id }) => (example.inputs[id] ?? null) !== null)
    .map((input) => `${input.label} ${valueText(input, example.inputs)}`);
  return joined(
    `### ${plain(example.title)}`,
    plain(example.source),
    given.length > 0 ? `给定：${plain(given.join('，'))}` : '',
    rowTable(formula, example, result),
    bullets(formula.outputs.map((output) => plain(stepText(formula, output, example, result)))),
    ...formula.tables.map(({ label, columns, id }) =>
      joined(`${plain(label)}：`, valueTable(columns, result.tables[id] ?? [])),
    ),
    plain(fillSentence(formula, { ...example.inputs, ...result.values }) ?? ''),
    bullets(result.notes.map(({ text }) => plain(text))),
  );
}

function rowTable(formula: Formula, example: Example, result: FormulaResult): string {
  if (!formula.rows || !example.rows) return '';
  return valueTable(
    [...formula.rows.fields, ...formula.row_outputs],
    example.rows.map((row, index) => ({ ...row, ...result.rows[index] })),
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
  { values, missing }: FormulaResult,
): string {
  const reason = missing[output.id];
  if (reason) return `${output.label}：算不出，${reason}。`;
  const shown = valueText(output, values);
  const [step] = explain([output], [...formula.inputs, ...formula.outputs], {
    ...example.inputs,
    ...values,
  });
  return step
    ? `${output.label} = ${step.names} = ${step.numbers} = ${shown}`
    : `${output.label}：${shown}`;
}

/** `15,750.00 元`, `30.0%` */
function valueText({ id, type, unit }: Shown, values: Values): string {
  return [formatValue(type, values[id] ?? null), unit].filter(Boolean).join(' ');
}
