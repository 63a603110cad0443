import type { Draft } from './draft.ts';

/** `draft` with one cell changed; `row` null means a parameter. */
export function withCell(draft: Draft, row: number | null, field: string, text: string): Draft {
  if (row === null) return { ...draft, params: { ...draft.params, [field]: text } };
  return {
    ...draft,
    rows: draft.rows.map((each, index) => (index === row ? { ...each, [field]: text } : each)),
  };
}

/** `draft` with a blank row after `row` (at the end for null). */
export function withRow(draft: Draft, fields: string[], row: number | null): Draft {
  const blank = Object.fromEntries(fields.map((id) => [id, '']));
  return {
    ...draft,
    rows: draft.rows.toSpliced(row === null ? draft.rows.length : row + 1, 0, blank),
  };
}

/** `draft` without `row`; one row always stays. */
export function withoutRow(draft: Draft, row: number, fields: string[]): Draft {
  const left = draft.rows.toSpliced(row, 1);
  return left.length > 0 ? { ...draft, rows: left } : withRow({ ...draft, rows: [] }, fields, null);
}

/**
 * `draft` with a pasted block written from the cell (`row`, `field`) on, over the columns in `fields`; rows are
 * added as needed. Cells beyond the last column are counted in `dropped`.
 */
export function withBlock(
  draft: Draft,
  fields: string[],
  row: number,
  field: string,
  block: string[][],
): { draft: Draft; dropped: number } {
  const start = Math.max(0, fields.indexOf(field));
  const rows = draft.rows.map((each) => ({ ...each }));
  let dropped = 0;
  block.forEach((cells, down) => {
    while (rows.length <= row + down) rows.push(Object.fromEntries(fields.map((id) => [id, ''])));
    cells.forEach((text, right) => {
      const id = fields[start + right];
      const target = rows[row + down];
      if (id && target) target[id] = text.trim();
      else if (text.trim() !== '') dropped += 1;
    });
  });
  return { draft: { ...draft, rows }, dropped };
}
