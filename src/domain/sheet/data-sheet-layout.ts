import { references } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Addresses } from '../expression/to-excel.ts';
import { isNumeric } from '../field/is-numeric.ts';
import { cellAddress, fixedAddress } from './cell-address.ts';
import { UNTICKED } from './cell-table.ts';
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

/** Title, hint, params, checks; then, for a table, a blank row, the head, `rows` rows and the totals. */
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

/** Where the params of other sheets stand, by id. */
export type OutsideParams = ReadonlyMap<string, { address: string; numeric: boolean }>;

/** The addresses that a formula in `row` uses; `outside` gives those of the params on other sheets. */
export function addressesOf(
  sheet: Pick<Sheet, 'params' | 'columns'>,
  layout: Layout,
  row: number,
  outside: OutsideParams,
): Addresses {
  const texts = new Set(
    [...sheet.params, ...sheet.columns].filter(({ type }) => !isNumeric(type)).map(({ id }) => id),
  );
  const boxes = new Set(
    [...sheet.params, ...sheet.columns].flatMap(({ id, type }) => (type === 'check' ? [id] : [])),
  );
  /** In the row of totals a column of boxes holds a count. */
  const isBox = (id: string) => boxes.has(id) && row !== layout.totalsRow;
  const addressOf = (id: string) => {
    const column = layout.columnOf(id);
    if (column !== undefined) return cellAddress(row, column);
    return outside.get(id)?.address ?? fixedAddress(layout.paramRow(id), 1);
  };
  return {
    cell: (id) =>
      isBox(id) ? `IF(${addressOf(id)}="","${UNTICKED}",${addressOf(id)})` : addressOf(id),
    column: (id) => {
      const column = layout.columnOf(id) ?? 0;
      return `${fixedAddress(layout.firstRow, column)}:${fixedAddress(layout.lastRow, column)}`;
    },
    isNumeric: (id) => outside.get(id)?.numeric ?? !texts.has(id),
    isNeverBlank: isBox,
  };
}
