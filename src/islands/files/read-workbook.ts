import { readXlsx } from 'hucre/xlsx';
import type { Grid } from '../../domain/sheet/grid.ts';
import { BROKEN } from './archive-fault.ts';
import { fitGrids } from './fit-grids.ts';
import { plainWorkbook } from './plain-workbook.ts';
import type { ReadFile } from './read-file.ts';
import { workbookFault } from './workbook-fault.ts';
import { workbookOutline } from './workbook-outline.ts';
import { TOO_MANY_CELLS, workbookParts } from './workbook-parts.ts';

/** Large enough for any sheet filled in by hand; keeps a stray cell in the last row from costing memory. */
const READ_RANGE = 'A1:CV5000';

/** Reads a workbook from anywhere: what the .xlsx library gets was checked byte by byte and made anew. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const refused = workbookFault(bytes);
  if (refused !== undefined) return { refused };
  try {
    const read = await workbookParts(bytes);
    if ('refused' in read) return read;
    const outline = workbookOutline(read.parts);
    if ('refused' in outline) return outline;
    const grids = fitGrids(await workbookGrids(plainWorkbook(outline)));
    return grids ? { grids } : { refused: TOO_MANY_CELLS };
  } catch {
    return { refused: BROKEN };
  }
}

/** The sheets of a workbook, values only: of a formula its stored result. For bytes that are known to be good. */
export async function workbookGrids(bytes: Uint8Array): Promise<Grid[]> {
  const { sheets } = await readXlsx(bytes, { range: READ_RANGE });
  return sheets.map(({ name, rows }) => ({ name, rows }));
}
