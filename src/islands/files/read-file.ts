import type { Grid } from '../../domain/sheet/grid.ts';
import { readDelimited } from '../../domain/sheet/read-delimited.ts';
import { decodeText } from './decode-text.ts';
import { readInBackground } from './read-in-background.ts';
import { sizeFault } from './size-fault.ts';
import { MAX_WORKBOOK } from './workbook-fault.ts';

/** The sheets of a file, or a Chinese sentence why it was not read. */
export type ReadFile = { grids: Grid[] } | { refused: string };

const MAX_TEXT = 5 * 1024 * 1024;
const SEPARATORS = new Set([...',;\t\n\r'].map((sign) => sign.charCodeAt(0)));
/** As many cells as are read of a sheet of a workbook. */
const MAX_TEXT_CELLS = 500_000;

/** Reads a file that a reader chose: .csv, .tsv and .txt by its name, anything else as a workbook. */
export async function readFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<ReadFile> {
  const isText = /\.(csv|tsv|txt)$/i.test(file.name);
  const refused = sizeFault(file.size, isText ? MAX_TEXT : MAX_WORKBOOK);
  if (refused !== undefined) return { refused };
  const bytes = new Uint8Array(await file.arrayBuffer());
  return isText ? readText(file.name, bytes) : readWorkbook(bytes);
}

function readText(name: string, bytes: Uint8Array): ReadFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return { refused: '这是改了扩展名的 Excel 工作簿。请把扩展名改回 .xlsx 再导入。' };
  }
  const text = decodeText(bytes);
  if (text.includes('\0')) {
    return { refused: '这不是文本文件，读不出表格。请选 .xlsx 或 .csv 文件。' };
  }
  if (separators(text) > MAX_TEXT_CELLS) {
    return {
      refused: '表里的格子太多，超过 50 万格的上限。请只留下需要的行和列，再导入。',
    };
  }
  return { grids: [{ name, rows: readDelimited(text) }] };
}

/** About as many as there are cells: commas within a cell count as well. */
function separators(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (SEPARATORS.has(text.charCodeAt(at))) count += 1;
  return count;
}

/** In a worker; where there are none, as in tests, right here. */
async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  if (typeof Worker !== 'undefined') return readInBackground(bytes);
  const reader = await import('./read-workbook.ts');
  return reader.readWorkbook(bytes);
}
