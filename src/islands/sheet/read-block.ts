import type { Draft } from '../../domain/sheet/draft.ts';
import { withBlock } from '../../domain/sheet/edit-draft.ts';
import { readDelimited } from '../../domain/sheet/read-delimited.ts';

/** A draft with a block copied from a spreadsheet put in from one cell on, and a sentence about it. */
export function readBlock(
  draft: Draft,
  fields: string[],
  row: number,
  column: string,
  text: string,
): { draft: Draft; said: string } {
  const block = readDelimited(text, '\t');
  const { draft: next, dropped } = withBlock(draft, fields, row, column, block);
  const lost = dropped > 0 ? `右边多出的 ${dropped} 格没有对应的栏，没有贴入。` : '';
  return { draft: next, said: `已从剪贴板贴入 ${block.length} 行。${lost}` };
}
