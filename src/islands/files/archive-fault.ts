import { zipContents } from './zip-contents.ts';
import type { ZipDirectory } from './zip-directory.ts';

const MEGABYTE = 1024 * 1024;
const MAX_UNPACKED = 64 * MEGABYTE;
const MAX_PARTS = 2000;

/** The most sheets that a workbook may have to be read. */
export const MAX_SHEETS = 50;

export const SAVE_AS = '请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（.xlsx）”再导入。';
export const ASK_SENDER = '请让给文件的人用 Excel 或 WPS 重新保存一份，再导入。';
export const COPY_SHEET = '请只复制需要的那张表到新工作簿，再导入。';
export const ABSURD = `文件解开后大得不正常，为了安全没有打开。${COPY_SHEET}`;
export const MACROS = `文件带有宏（.xlsm），为了安全不读。${SAVE_AS}`;
export const LINKED = `表格引用了别的工作簿，为了安全不读。请把需要的那张表复制到新工作簿，只粘贴数值，再导入。`;
export const BROKEN = '工作簿里有损坏的内容，读不出来。请用 Excel 或 WPS 打开后重新保存，再导入。';
export const LOCKED = '文件设了打开密码，读不了。请用 Excel 或 WPS 打开，去掉密码后保存，再导入。';

/** Why an archive is not read as a workbook, found in its directory without unpacking anything. */
export function archiveFault(bytes: Uint8Array, directory: ZipDirectory): string | undefined {
  return (
    sizeOfContents(directory, bytes.length) ??
    kindFault(directory.entries.map(({ name }) => name.toLowerCase())) ??
    layoutFault(bytes, directory)
  );
}

function sizeOfContents({ entries }: ZipDirectory, fileSize: number): string | undefined {
  const unpacked = entries.reduce((total, { size }) => total + size, 0);
  // Texts pack 5 to 50 times; far more is made to fill up memory.
  if (unpacked === Infinity || (unpacked > 20 * MEGABYTE && unpacked > 150 * fileSize)) {
    return ABSURD;
  }
  if (unpacked <= MAX_UNPACKED) return undefined;
  return `工作簿解开后有 ${(unpacked / MEGABYTE).toFixed(1)} MB，超过 ${MAX_UNPACKED / MEGABYTE} MB 的上限。${COPY_SHEET}`;
}

function kindFault(names: string[]): string | undefined {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/(^|\/)vba\w*\.bin$|(^|\/)macrosheets\//)) return MACROS;
  if (has(/^xl\/workbook\.bin$/)) return `这是二进制工作簿（.xlsb），读不了。${SAVE_AS}`;
  if (has(/^content\.xml$/)) return `这是 OpenDocument 表格（.ods），读不了。${SAVE_AS}`;
  if (!has(/^\[content_types\]\.xml$/) || !has(/^xl\/|^workbook\.xml$/)) {
    return '这是压缩包或别的文档，里面没有工作表。请选 .xlsx 或 .csv 文件。';
  }
  if (has(/(^|\/)externallinks\//)) return LINKED;
  const sheets = names.filter((name) => /(^|\/)worksheets\/[^/]+\.xml$/.test(name)).length;
  return sheets > MAX_SHEETS ? tooManySheets(sheets) : undefined;
}

function layoutFault(bytes: Uint8Array, directory: ZipDirectory): string | undefined {
  const { entries } = directory;
  if (entries.some(({ isEncrypted }) => isEncrypted)) return LOCKED;
  if (entries.length > MAX_PARTS) {
    return `文件里装了 ${entries.length} 份内容，多得不正常，为了安全没有打开。${COPY_SHEET}`;
  }
  if (entries.some(({ name }) => /^\/|^[a-z]:|\\|\0|(^|\/)\.\.?(\/|$)/i.test(name))) {
    return `文件里有指向别处的路径，正常的工作簿没有，为了安全没有打开。${ASK_SENDER}`;
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const contents = zipContents(bytes, directory);
  if (names.size < entries.length || contents === 'overlap') {
    return `文件里的内容互相重叠，为了安全没有打开。${ASK_SENDER}`;
  }
  return contents === 'broken' ? BROKEN : undefined;
}

export function tooManySheets(count: number): string {
  return `工作簿有 ${count} 张工作表，超过 ${MAX_SHEETS} 张的上限。${COPY_SHEET}`;
}
