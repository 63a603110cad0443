import { archiveFault, LOCKED, SAVE_AS } from './archive-fault.ts';
import { sizeFault } from './size-fault.ts';
import { zipDirectory } from './zip-directory.ts';

/** The largest workbook that is read, in bytes. */
export const MAX_WORKBOOK = 20 * 1024 * 1024;

/**
 * Why bytes are not read as .xlsx, as a Chinese sentence, found without unpacking or parsing
 * anything; undefined for a workbook that can be read.
 */
export function workbookFault(bytes: Uint8Array): string | undefined {
  const tooLarge = sizeFault(bytes.length, MAX_WORKBOOK);
  if (tooLarge !== undefined) return tooLarge;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oldFormatFault(bytes);
  const directory = startsWith(bytes, [0x50, 0x4b]) ? zipDirectory(bytes) : undefined;
  return directory ? archiveFault(bytes, directory) : foreignFault(bytes);
}

/** Before 2007, Excel wrote another container; encrypted workbooks still use it. */
function oldFormatFault(bytes: Uint8Array): string {
  return includesWide(bytes, 'EncryptedPackage')
    ? LOCKED
    : `这是旧版 Excel 的文件（.xls），这里只读 .xlsx 和 .csv。${SAVE_AS}`;
}

function foreignFault(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x50, 0x4b])) {
    return '文件不完整，可能没有下载完。请重新下载或重新保存，再导入。';
  }
  if (startsWith(bytes, [0x4d, 0x5a])) return '这是一个程序，不是表格，没有打开。';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return '这是 PDF，读不出单元格。请找到原来的表格文件再导入。';
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().toLowerCase();
  if (/^(<!doctype html|<html|<table|<meta|<head)/.test(start)) {
    return `这其实是一个网页，只是扩展名像表格（后台导出的文件常这样）。${SAVE_AS}`;
  }
  if (start.startsWith('<?xml')) return `这是 XML 表格，读不了。${SAVE_AS}`;
  if (!bytes.subarray(0, 4000).includes(0)) {
    return '文件的内容是纯文本，只是扩展名像表格。请把扩展名改成 .csv 再导入。';
  }
  return '这不是 Excel 工作簿。请选 .xlsx 或 .csv 文件。';
}

function startsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a text stands in the bytes in UTF-16, as names in the old container do. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wide = [...text].flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
