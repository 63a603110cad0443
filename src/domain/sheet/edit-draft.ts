import type { Draft, Texts } from './draft.ts';

/** `draft` with one cell changed; `row` null means a parameter. */
export function withCell(draft: Draft, row: number | null, field: string, text: string): Draft {
  if (row === null) return { ...draft, params: { ...draft.params, [field]: text } };
  return {
    ...draft,
    rows: draft.rows.map((each, index) => (index === row ? { ...each, [field]: text } : each)),
  };
}

/** `draft` with a blank row before `row` (at the end for null). */
export function withRow(draft: Draft, fields: string[], row: number | null): Draft {
  return { ...draft, rows: draft.rows.toSpliced(row ?? draft.rows.length, 0, blankRow(fields)) };
}

/** `draft` with a copy of `row` behind it. */
export function withCopiedRow(draft: Draft, row: number): Draft {
  return { ...draft, rows: draft.rows.toSpliced(row + 1, 0, { ...draft.rows[row] }) };
}

/** `draft` without `count` rows from `row` on; one row always stays. */
export function withoutRows(draft: Draft, fields: string[], row: number, count: number): Draft {
  const left = draft.rows.toSpliced(row, count);
  return { ...draft, rows: left.length > 0 ? left : [blankRow(fields)] };
}

/** `draft` with `count` rows from `row` on moved so that they begin at `to`, as far as there is room. */
export function withMovedRows(draft: Draft, row: number, count: number, to: number): Draft {
  const moved = draft.rows.slice(row, row + count);
  const others = draft.rows.toSpliced(row, count);
  const place = Math.min(Math.max(to, 0), others.length);
  return { ...draft, rows: others.toSpliced(place, 0, ...moved) };
}

/** What became of a pasted block. */
export interface Pasted {
  draft: Draft;
  /** Filled cells to the right of the last column. */
  dropped: number;
  /** Filled cells that fell on computed columns. */
  skipped: number;
}

/**
 * `draft` with a block written over the columns in `fields` (null: this column of the block is not used) from `row` on,
 * those in `locked` being left alone; rows are added as needed.
 */
export function withBlock(
  draft: Draft,
  fields: (string | null)[],
  row: number,
  block: string[][],
  locked: ReadonlySet<string> = new Set(),
): Pasted {
  const typed = fields.filter((id) => id !== null).filter((id) => !locked.has(id));
  const rows = [...draft.rows];
  let [dropped, skipped] = [0, 0];
  block.forEach((cells, down) => {
    while (rows.length <= row + down) rows.push(blankRow(typed));
    const target = { ...rows[row + down] };
    cells.forEach((text, right) => {
      const id = fields[right];
      const isFilled = text.trim() !== '';
      if (id === undefined) dropped += isFilled ? 1 : 0;
      else if (id !== null && locked.has(id)) skipped += isFilled ? 1 : 0;
      else if (id !== null) target[id] = text.trim();
    });
    rows[row + down] = target;
  });
  return { draft: { ...draft, rows }, dropped, skipped };
}

function blankRow(fields: string[]): Texts {
  return Object.fromEntries(fields.map((id) => [id, '']));
}
