import type { Grid } from '../../domain/sheet/grid.ts';
import { readDelimited } from '../../domain/sheet/read-delimited.ts';
import { decodeText } from './decode-text.ts';
import { sizeFault } from './size-fault.ts';
import { MAX_WORKBOOK, workbookFault } from './workbook-fault.ts';

/** The sheets of a file, or a Chinese sentence why it was not read. */
export type ReadFile = { grids: Grid[] } | { refused: string };

const MAX_TEXT = 5 * 1024 * 1024;

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
  return { grids: [{ name, rows: readDelimited(text) }] };
}

async function readWorkbook(bytes: Uint8Array): Promise<ReadFile> {
  const refused = workbookFault(bytes);
  if (refused !== undefined) return { refused };
  const { workbookGrids } = await import('./read-workbook.ts');
  try {
    return { grids: await workbookGrids(bytes) };
  } catch {
    return {
      refused: '工作簿里有损坏的内容，读不出来。请用 Excel 或 WPS 打开后重新保存，再导入。',
    };
  }
}
