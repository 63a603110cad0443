import { importGrid, type Imported } from '../../domain/sheet/import-grid.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import { readFile } from './read-file.ts';

/** Reads a file that a reader chose into a draft of `sheet`; the .xlsx library is loaded for workbooks only. */
export async function importSheet(
  sheet: Sheet,
  about: { slug: string; title: string },
  file: File,
): Promise<Imported | { refused: string }> {
  const read = await readFile(file);
  return 'refused' in read ? read : importGrid(sheet, about, read.grids);
}
