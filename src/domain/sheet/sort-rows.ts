import type { Value } from '../field/value.ts';
import { isBlankRow, type Draft } from './draft.ts';
import type { EvaluatedRow } from './evaluate-sheet.ts';

/**
 * `draft` with its rows in the order of one column; rows that are alike keep their order, those without a value
 * and those with nothing filled in stand last either way.
 */
export function sortedRows(
  draft: Draft,
  computed: EvaluatedRow[],
  column: string,
  descending: boolean,
): Draft {
  const sign = descending ? -1 : 1;
  const entries = draft.rows.map((row, index) => ({
    row,
    value: computed[index]?.values[column] ?? null,
    rank: isBlankRow(row) ? 2 : (computed[index]?.values[column] ?? '') === '' ? 1 : 0,
  }));
  const sorted = entries.sort(
    (a, b) => a.rank - b.rank || (a.rank > 0 ? 0 : sign * compare(a.value, b.value)),
  );
  return { ...draft, rows: sorted.map(({ row }) => row) };
}

/** Numbers by size before texts, texts by pinyin. */
function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return String(a).localeCompare(String(b), 'zh-CN');
  return typeof a === 'number' ? -1 : 1;
}
