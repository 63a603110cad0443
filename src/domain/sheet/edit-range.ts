import { csvValue } from './csv-text.ts';
import type { CellRange } from './cell-range.ts';
import type { Draft } from './draft.ts';
import type { EvaluatedRow } from './evaluate-sheet.ts';
import type { Column } from './schema.ts';

/** `draft` with the cells of a range blank, computed ones left out. */
export function withoutTexts(draft: Draft, columns: Column[], range: CellRange): Draft {
  return withTexts(draft, columns, range, () => '');
}

/** `draft` with the first row of a range repeated down to its last. */
export function filledDown(draft: Draft, columns: Column[], range: CellRange): Draft {
  const from = draft.rows[range.top] ?? {};
  return withTexts(draft, columns, { ...range, top: range.top + 1 }, (id) => from[id] ?? '');
}

/** The cells of a range as texts: what was typed, and computed values with all their digits. */
export function rangeTexts(
  draft: Draft,
  columns: Column[],
  computed: EvaluatedRow[],
  { top, left, bottom, right }: CellRange,
): string[][] {
  return draft.rows
    .slice(top, bottom + 1)
    .map((row, index) =>
      columns
        .slice(left, right + 1)
        .map((column) =>
          column.expr
            ? csvValue(column, computed[top + index]?.values[column.id] ?? null)
            : (row[column.id] ?? ''),
        ),
    );
}

function withTexts(
  draft: Draft,
  columns: Column[],
  { top, left, bottom, right }: CellRange,
  textOf: (id: string) => string,
): Draft {
  const typed = columns.slice(left, right + 1).filter(({ expr }) => !expr);
  const texts = Object.fromEntries(typed.map(({ id }) => [id, textOf(id)]));
  return {
    ...draft,
    rows: draft.rows.map((row, index) =>
      index >= top && index <= bottom ? { ...row, ...texts } : row,
    ),
  };
}
