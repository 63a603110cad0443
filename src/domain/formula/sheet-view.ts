import type { Values } from '../field/value.ts';
import type { EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { FormulaResult } from './evaluate-formula.ts';

/** A row of the table that has something in it, and its place in the editor. */
export interface FilledRow {
  values: Values;
  index: number;
}

/** The rows of a table that are not blank; blank ones take no part in a calculation. */
export function filledRows(rows: Values[]): FilledRow[] {
  return rows
    .map((values, index) => ({ values, index }))
    .filter(({ values }) => Object.keys(values).length > 0);
}

/** The results of a formula as the editor of its table needs them. `count` is the number of rows in the editor. */
export function sheetView(
  sheet: Sheet,
  filled: FilledRow[],
  count: number,
  result: FormulaResult,
): EvaluatedSheet {
  const rows = Array.from({ length: count }, (): EvaluatedSheet['totals'] => ({
    values: {},
    missing: {},
  }));
  filled.forEach(({ values, index }, place) => {
    rows[index] = { values: { ...values, ...result.rows[place] }, missing: {} };
  });
  const totals = sheet.columns
    .filter(({ total }) => total === 'sum')
    .map(({ id }): [string, number] => [id, sumOf(filled, id)]);
  return {
    rows,
    totals: { values: Object.fromEntries(totals), missing: {} },
    issues: result.issues.flatMap(({ row, input, message }) =>
      row === null ? [] : [{ row: filled[row]?.index ?? row, column: input, message }],
    ),
  };
}

function sumOf(filled: FilledRow[], id: string): number {
  return filled.reduce((sum, { values }) => {
    const value = values[id];
    return typeof value === 'number' ? sum + value : sum;
  }, 0);
}
