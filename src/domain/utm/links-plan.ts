import { textWidth } from '../sheet/text-size.ts';
import type { CellPlan, WorkbookPlan } from '../sheet/workbook-plan.ts';
import type { ListedLink } from './build-list.ts';
import { LINK_HEADS, linkRows } from './links-table.ts';

const WIDEST = 60;

/** The list with its links as a workbook of texts; `date` is the ISO day of the file. */
export function linksPlan(list: readonly ListedLink[], date: string): WorkbookPlan {
  const title = 'UTM 链接';
  const table = [LINK_HEADS, ...linkRows(list)];
  const rows = table.map((cells, row) =>
    cells.map((value): CellPlan => ({ value, look: row === 0 ? 'head' : 'input', format: '@' })),
  );
  const widths = LINK_HEADS.map((_, column) =>
    Math.min(WIDEST, 2 + Math.max(8, ...table.map((cells) => textWidth(cells[column] ?? '')))),
  );
  return {
    title,
    date,
    sheets: [
      {
        name: title,
        rows,
        widths,
        heights: new Map(),
        orientation: 'landscape',
        frozenRows: 1,
        validations: [],
        marks: [],
      },
    ],
  };
}
