import type { Values } from '../field/value.ts';
import type { DraftValues } from '../sheet/draft.ts';
import type { EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../sheet/schema.ts';
import { MOST_MONEY, NO_SAMPLE } from './curve-sheet.ts';
import type { SpendResponse } from './spend-response.ts';

const plain = { required: false, origin: 'derived', total: 'none' } as const;
const money = { ...plain, type: 'money', unit: '元', min: 0, max: MOST_MONEY, width: 16 } as const;

const COLUMNS: Column[] = [
  { ...plain, id: 'week_channel', label: '渠道', type: 'text', width: 16 },
  { ...plain, id: 'week', label: '周', type: 'text', width: 16 },
  { ...money, id: 'week_spend', label: '花费' },
  { ...money, id: 'week_revenue', label: '收入' },
];

/** What was spent and what came in, one row a channel and week. */
export const WEEKS_SHEET: Sheet = {
  version: 1,
  params: [],
  columns: COLUMNS,
  checks: [],
  sample: NO_SAMPLE,
};

/** Weekly rows by channel, in the order of the table; a row that lacks something has an issue and is left out. */
export function readWeeks({ rows, errors }: Pick<DraftValues, 'rows' | 'errors'>): {
  weeks: Map<string, SpendResponse[]>;
  issues: EvaluatedSheet['issues'];
} {
  const weeks = new Map<string, SpendResponse[]>();
  const issues: EvaluatedSheet['issues'] = [];
  rows.forEach((row, index) => {
    if (isEmpty(row)) return;
    const { week_channel: channel, week_spend: spend, week_revenue: revenue } = row;
    for (const { id, label } of COLUMNS) {
      const isMissing = id !== 'week' && (row[id] ?? null) === null;
      const isUnread = errors.some((error) => error.row === index && error.field === id);
      if (isMissing && !isUnread)
        issues.push({
          row: index,
          column: id,
          message: `“${label}”还没填，这一行没有算进去。没有就填 0。`,
        });
    }
    if (typeof channel !== 'string' || typeof spend !== 'number' || typeof revenue !== 'number')
      return;
    weeks.set(channel, [...(weeks.get(channel) ?? []), { spend, response: revenue }]);
  });
  return { weeks, issues };
}

function isEmpty(row: Values): boolean {
  return Object.values(row).every((value) => value === null);
}
