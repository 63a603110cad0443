import type { CellPlace } from './cell-range.ts';
import type { Draft } from './draft.ts';
import { withBlock } from './edit-draft.ts';
import { matchHeader } from './match-header.ts';
import type { Column } from './schema.ts';

/**
 * A draft with a block from the clipboard put in at a cell, and a sentence about it. Where the first line of the block
 * holds the heads of columns, the cells go to the columns of these names.
 */
export function pasteBlock(
  draft: Draft,
  columns: Column[],
  at: CellPlace,
  block: string[][],
): { draft: Draft; said: string } {
  const heads = matchHeader(columns, block[0] ?? []);
  const isHeaded = block.length > 1 && heads.columns.size >= 2 && heads.unknown.length === 0;
  const fields = isHeaded
    ? headedFields(heads.columns, block[0]?.length ?? 0)
    : columns.slice(at.column).map(({ id }) => id);
  const lines = isHeaded ? block.slice(1) : block;
  const locked = new Set(columns.filter(({ expr }) => expr).map(({ id }) => id));
  const pasted = withBlock(draft, fields, at.row, lines, locked);
  const said = [
    `已从剪贴板贴入 ${lines.length} 行${isHeaded ? '，按表头对上各栏' : ''}。`,
    pasted.dropped > 0 ? `右边多出的 ${pasted.dropped} 格没有对应的栏，没有贴入。` : '',
    pasted.skipped > 0 ? `有 ${pasted.skipped} 格落在自动计算的栏上，没有贴入。` : '',
  ];
  return { draft: pasted.draft, said: said.join('') };
}

function headedFields(columns: Map<string, number>, width: number): (string | null)[] {
  const fields: (string | null)[] = Array.from({ length: width }, () => null);
  for (const [id, index] of columns) fields[index] = id;
  return fields;
}
