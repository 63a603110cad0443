import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import { bullets, joined, plain, table } from '../markdown/blocks.ts';
import { headerText } from '../sheet/header-text.ts';
import { evaluateFormula, type FormulaResult } from './evaluate-formula.ts';
import { explain } from './explain.ts';
import { fillSentence } from './fill-sentence.ts';
import type { Formula } from './schema.ts';

type Example = Formula['examples'][number];
type Shown = Pick<Field, 'id' | 'label' | 'type' | 'unit'>;

/** The worked examples of a formula: what is given, every step in numbers, and why a result is missing. */
export function examplesMarkdown(formula: Formula): string {
  return joined(...formula.examples.map((example) => exampleText(formula, example)));
}

function exampleText(formula: Formula, example: Example): string {
  const result = evaluateFormula(formula, example.inputs, example.rows);
  const given = formula.inputs
    .filter(({ id }) => (example.inputs[id] ?? null) !== null)
    .map((input) => `${input.label} ${valueText(input, example.inputs)}`);
  return joined(
    `### ${plain(example.title)}`,
    plain(example.source),
    given.length > 0 ? `给定：${plain(given.join('，'))}` : '',
    rowTable(formula, example, result),
    bullets(formula.outputs.map((output) => plain(stepText(formula, output, example, result)))),
    plain(fillSentence(formula, result.values) ?? ''),
  );
}

function rowTable(formula: Formula, example: Example, result: FormulaResult): string {
  if (!formula.rows || !example.rows) return '';
  const fields: Shown[] = [...formula.rows.fields, ...formula.row_outputs];
  const rows = example.rows.map((row, index) => {
    const values = { ...row, ...result.rows[index] };
    return fields.map(({ id, type }) => plain(formatValue(type, values[id] ?? null)) || '—');
  });
  const right = fields.flatMap(({ type }, index) => (type === 'text' ? [] : [index]));
  return table(
    fields.map((field) => plain(headerText(field))),
    rows,
    right,
  );
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
