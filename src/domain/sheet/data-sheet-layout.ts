import { references } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Addresses } from '../expression/to-excel.ts';
import { cellAddress, fixedAddress } from './cell-address.ts';
import type { Check, Sheet } from './schema.ts';

/** Where things stand on the sheet with the table; rows and columns counted from 0. */
export interface Layout {
  paramRow: (id: string) => number;
  columnOf: (id: string) => number | undefined;
  /** Rules that read no cell of a row; each has a line above the table. */
  sheetChecks: Check[];
  firstRow: number;
  lastRow: number;
  /** Undefined for a sheet without totals. */
  totalsRow: number | undefined;
}

/** Title, hint, params, checks, a blank row, the head, then `rows` rows and the totals. */
export function layoutOf(
  sheet: Pick<Sheet, 'params' | 'columns' | 'checks'>,
  rows: number,
): Layout {
  const columns = new Map(sheet.columns.map(({ id }, index) => [id, index]));
  const params = new Map(sheet.params.map(({ id }, index) => [id, 2 + index]));
  const sheetChecks = sheet.checks.filter(
    ({ rule }) => !references(parseExpression(rule)).cells.some((id) => columns.has(id)),
  );
  const firstRow = 2 + params.size + sheetChecks.length + 2;
  const lastRow = firstRow + rows - 1;
  return {
    paramRow: (id) => params.get(id) ?? 0,
    columnOf: (id) => columns.get(id),
    sheetChecks,
    firstRow,
    lastRow,
    totalsRow: sheet.columns.some(({ total }) => total !== 'none') ? lastRow + 1 : undefined,
  };
}

/** The addresses that a formula in `row` uses. */
export function addressesOf(
  sheet: Pick<Sheet, 'params' | 'columns'>,
  layout: Layout,
  row: number,
): Addresses {
  const texts = new Set(
    [...sheet.params, ...sheet.columns]
      .filter(({ type }) => ['text', 'longtext', 'enum', 'date'].includes(type))
      .map(({ id }) => id),
  );
  return {
    cell: (id) => {
      const column = layout.columnOf(id);
      return column === undefined ? fixedAddress(layout.paramRow(id), 1) : cellAddress(row, column);
    },
    column: (id) => {
      const column = layout.columnOf(id) ?? 0;
      return `${fixedAddress(layout.firstRow, column)}:${fixedAddress(layout.lastRow, column)}`;
    },
    isNumeric: (id) => !texts.has(id),
  };
}
