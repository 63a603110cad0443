import { readXlsx } from 'hucre/xlsx';
import type { Grid } from '../../domain/sheet/grid.ts';

/** Large enough for any sheet filled in by hand; keeps a stray cell in the last row from costing memory. */
const READ_RANGE = 'A1:CV5000';

/** The sheets of a workbook, values only. Check the bytes with `workbookFault` first. */
export async function workbookGrids(bytes: Uint8Array): Promise<Grid[]> {
  const { sheets } = await readXlsx(bytes, { range: READ_RANGE });
  return sheets.map(({ name, rows }) => ({ name, rows }));
}
