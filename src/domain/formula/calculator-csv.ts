import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import { csvHeader, csvText, csvValue } from '../sheet/csv-text.ts';
import { fillSentence } from './fill-sentence.ts';
import type { FilledFormula } from './filled-formula.ts';

type Shown = Pick<Field, 'id' | 'label' | 'type' | 'unit'>;

/** A calculator with its numbers as CSV: inputs, table, results and result tables, one block after the other. */
export function calculatorCsv({ about, formula, inputs, rows, result }: FilledFormula): string {
  const sentence = fillSentence(formula, { ...inputs, ...result.values });
  const blocks: string[][][] = [
    [[about.title]],
    formula.inputs.map((input) => [csvHeader(input), csvValue(input, inputs[input.id] ?? null)]),
    formula.rows
      ? tableLines(
          [...formula.rows.fields, ...formula.row_outputs],
          rows.map((row, index) => ({ ...row, ...result.rows[index] })),
        )
      : [],
    formula.outputs.map((output) => [
      csvHeader(output),
      csvValue(output, result.values[output.id] ?? null) || (result.missing[output.id] ?? ''),
    ]),
    ...formula.tables.map(({ id, label, columns }) => [
      [label],
      ...tableLines(columns, result.tables[id] ?? []),
    ]),
    [...(sentence ? [sentence] : []), ...result.notes.map(({ text }) => text)].map((text) => [
      text,
    ]),
  ];
  const filled = blocks.filter((block) => block.length > 0);
  return csvText(filled.flatMap((block, index) => (index === 0 ? block : [[], ...block])));
}

function tableLines(columns: Shown[], rows: Values[]): string[][] {
  return [
    columns.map(csvHeader),
    ...rows.map((row) => columns.map((column) => csvValue(column, row[column.id] ?? null))),
  ];
}
