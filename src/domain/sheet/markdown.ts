import { formatValue } from '../field/format-value.ts';
import { isNumeric } from '../field/is-numeric.ts';
import type { Field } from '../field/schema.ts';
import type { Value, Values } from '../field/value.ts';
import { isBlankRow, readDraft, type Draft } from './draft.ts';
import { evaluateSheet, type EvaluatedSheet } from './evaluate-sheet.ts';
import { formulaText, totalText } from './formula-text.ts';
import { headerText } from './header-text.ts';
import type { Sheet } from './schema.ts';
import { totalValue } from './total-value.ts';

/** A sheet as a Markdown table, with its totals and then its formulas in words. */
export function sheetMarkdown(sheet: Sheet, draft: Draft): string {
  const filled = { params: draft.params, rows: draft.rows.filter((row) => !isBlankRow(row)) };
  const read = readDraft(sheet, filled);
  return filledMarkdown(sheet, filled, read.params, evaluateSheet(sheet, read.params, read.rows));
}

/** The same of a sheet that has been read and computed; `known` are fields of other sections that its formulas name. */
export function filledMarkdown(
  sheet: Pick<Sheet, 'params' | 'columns'>,
  filled: Draft,
  params: Values,
  { rows: computed, totals }: EvaluatedSheet,
  known: Field[] = [],
): string {
  const lines = sheet.params.map(
    (param) =>
      `- ${escapeCell(headerText(param))}：${shown(param, params[param.id], filled.params[param.id])}`,
  );
  if (sheet.columns.length === 0) return [...lines, ''].join('\n');
  const body = filled.rows.map((row, index) =>
    sheet.columns.map((column) =>
      shown(column, computed[index]?.values[column.id], row[column.id]),
    ),
  );
  const hasTotals = sheet.columns.some(({ total }) => total !== 'none');
  const sums = sheet.columns.map((column, index) =>
    index === 0 ? '合计' : escapeCell(totalValue(column, totals.values[column.id] ?? null)),
  );
  const formulas = sheet.columns.filter(({ expr }) => expr);
  return [
    ...lines,
    ...(sheet.params.length > 0 ? [''] : []),
    line(sheet.columns.map((column) => escapeCell(headerText(column)))),
    line(sheet.columns.map(({ type }) => (isNumeric(type) ? '---:' : '---'))),
    ...body.map(line),
    ...(hasTotals ? [line(sums)] : []),
    ...(formulas.length > 0 ? ['', '算法：', ''] : []),
    ...formulas.map((column) => {
      const total = totalText(column);
      return `- ${escapeCell(formulaText([...sheet.params, ...sheet.columns, ...known], column))}${total ? `（${total}）` : ''}`;
    }),
    '',
  ].join('\n');
}

/** The value as a reader sees it; a text that could not be read as it was typed. */
function shown(field: Pick<Field, 'type'>, value: Value | undefined, text = ''): string {
  return escapeCell(formatValue(field.type, value ?? null) || text.trim());
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Keeps a text inside its cell, and its signs from being read as Markdown. */
function escapeCell(text: string): string {
  return text.replace(/[\\|*_`<[\]~]/g, '\\$&').replace(/\r?\n/g, '<br>');
}
