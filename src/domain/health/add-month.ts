import type { Draft } from '../sheet/draft.ts';
import { withCell, withRow } from '../sheet/edit-draft.ts';
import { monthAt, monthNumber } from './month.ts';
import { MONTHS_SHEET } from './months-sheet.ts';

/** The table with a row for the month after `last`, in place of a blank row at its end if there is one. */
export function addMonth(draft: Draft, last: string): { draft: Draft; month: string } {
  const month = monthAt(monthNumber(last) + 1);
  const end = draft.rows.at(-1);
  const blank = end !== undefined && Object.values(end).every((text) => text.trim() === '');
  const longer = blank
    ? draft
    : withRow(
        draft,
        MONTHS_SHEET.columns.map(({ id }) => id),
        null,
      );
  return { draft: withCell(longer, longer.rows.length - 1, 'month', month), month };
}
