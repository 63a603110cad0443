import { csvText } from '../sheet/csv-text.ts';
import { makeHarmless } from '../sheet/harmless-text.ts';
import type { ListedLink } from './build-list.ts';
import { LINK_HEADS, linkRows } from './links-table.ts';

/** The list with its links as CSV. */
export function linksCsv(list: readonly ListedLink[]): string {
  return csvText([LINK_HEADS, ...linkRows(list)].map((cells) => cells.map(makeHarmless)));
}
