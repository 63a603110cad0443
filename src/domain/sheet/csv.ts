import { editText } from '../field/edit-text.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value } from '../field/value.ts';
import { isBlankRow, readDraft, type Draft } from './draft.ts';
import { evaluateSheet } from './evaluate-sheet.ts';
import { makeHarmless } from './harmless-text.ts';
import { headerText } from './header-text.ts';
import type { Sheet } from './schema.ts';

/**
 * A sheet as CSV: UTF-8 with a byte order mark, lines ended by CRLF. Params and a blank line stand
 * before the heads. There is no totals row: other programs would add it in once more.
 */
export function toCsv(sheet: Sheet, draft: Draft): string {
  const filled = { params: draft.params, rows: draft.rows.filter((row) => !isBlankRow(row)) };
  const { params, rows } = readDraft(sheet, filled);
  const evaluated = evaluateSheet(sheet, params, rows);
  const lines = [
    ...sheet.params.map((param) => [
      makeHarmless(csvHeader(param)),
      inputText(param, filled.params[param.id] ?? ''),
    ]),
    ...(sheet.params.length > 0 ? [[]] : []),
    sheet.columns.map((column) => makeHarmless(csvHeader(column))),
    ...filled.rows.map((row, index) =>
      sheet.columns.map((column) =>
        column.expr
          ? numberText(column, evaluated.rows[index]?.values[column.id] ?? null)
          : inputText(column, row[column.id] ?? ''),
      ),
    ),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')}`;
}

/** Spreadsheets read `1:3.2` as a time of day, so a ratio stands there as its x, and the head says so. */
function csvHeader(field: Field): string {
  return field.type === 'ratio' ? `${field.label}（1:x 里的 x）` : headerText(field);
}

function inputText(field: Field, text: string): string {
  const parsed = parseValue({ ...field, required: false }, text);
  return 'value' in parsed ? numberText(field, parsed.value) : makeHarmless(text.trim());
}

function numberText(field: Pick<Field, 'type'>, value: Value): string {
  if (typeof value === 'string') return makeHarmless(value);
  return editText(field.type === 'ratio' ? 'number' : field.type, value);
}

function quote(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
