import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import { csvHeader, csvValue } from './csv-text.ts';
import type { Draft } from './draft.ts';
import type { EvaluatedSheet } from './evaluate-sheet.ts';
import { makeHarmless } from './harmless-text.ts';
import type { Sheet } from './schema.ts';

/**
 * A sheet as lines of cells: params, a blank line, heads, rows. There is no totals row: other programs would add it
 * in once more.
 */
export function csvLines(
  { params, columns }: Pick<Sheet, 'params' | 'columns'>,
  draft: Draft,
  evaluated: EvaluatedSheet,
): string[][] {
  return [
    ...params.map((param) => [csvHeader(param), inputText(param, draft.params[param.id] ?? '')]),
    ...(params.length > 0 && columns.length > 0 ? [[]] : []),
    ...(columns.length > 0 ? [columns.map(csvHeader)] : []),
    ...draft.rows.map((row, index) =>
      columns.map((column) =>
        column.expr
          ? csvValue(column, evaluated.rows[index]?.values[column.id] ?? null)
          : inputText(column, row[column.id] ?? ''),
      ),
    ),
  ];
}

function inputText(field: Field, text: string): string {
  const parsed = parseValue({ ...field, required: false }, text);
  return 'value' in parsed ? csvValue(field, parsed.value) : makeHarmless(text.trim());
}
