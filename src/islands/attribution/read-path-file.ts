import { decodeText } from '../files/decode-text.ts';
import { sizeFault } from '../files/size-fault.ts';

const MOST_BYTES = 20 * 1024 * 1024;

/** The text of a file with paths, or a Chinese sentence why it was not read. */
export async function readPathFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
): Promise<{ text: string } | { refused: string }> {
  if (!/\.(csv|tsv|txt)$/i.test(file.name)) {
    return {
      refused: `“${file.name}”不是 .csv、.tsv 或 .txt 文件。在 Excel 里另存为“CSV UTF-8”，或者复制单元格贴进上面的框。`,
    };
  }
  const tooLarge = sizeFault(file.size, MOST_BYTES);
  if (tooLarge !== undefined) return { refused: tooLarge };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;
  const text = isArchive ? '' : decodeText(bytes);
  if (isArchive || text.includes('\0')) {
    return {
      refused: `“${file.name}”的内容不是文本，可能是改了扩展名的 Excel 文件。在 Excel 里另存为“CSV UTF-8”再导入。`,
    };
  }
  return { text };
}
