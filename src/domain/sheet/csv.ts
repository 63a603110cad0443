import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import { csvHeader, csvText, csvValue } from './csv-text.ts';
import { isBlankRow, readDraft, type Draft } from './draft.ts';
import { evaluateSheet } from './evaluate-sheet.ts';
import { makeHarmless } from './harmless-text.ts';
import type { Sheet } from './schema.ts';

/**
 * A sheet as CSV. Params and a blank line stand before the heads. There is no totals row: other programs would
 * add it in once more.
 */
export function toCsv(sheet: Sheet, draft: Draft): string {
  const filled = { params: draft.params, rows: draft.rows.filter((row) => !isBlankRow(row)) };
  const { params, rows } = readDraft(sheet, filled);
  const evaluated = evaluateSheet(sheet, params, rows);
  return csvText([
    ...sheet.params.map((param) => [
      csvHeader(param),
      inputText(param, filled.params[param.id] ?? ''),
    ]),
    ...(sheet.params.length > 0 ? [[]] : []),
    sheet.columns.map(csvHeader),
    ...filled.rows.map((row, index) =>
      sheet.columns.map((column) =>
        column.expr
          ? csvValue(column, evaluated.rows[index]?.values[column.id] ?? null)
          : inputText(column, row[column.id] ?? ''),
      ),
    ),
  ]);
}

function inputText(field: Field, text: string): string {
  const parsed = parseValue({ ...field, required: false }, text);
  return 'value' in parsed ? csvValue(field, parsed.value) : makeHarmless(text.trim());
}
