import type { Values } from '../field/value.ts';
import type { EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../sheet/schema.ts';
import { HEALTH_INDICATORS } from './health-indicators.ts';
import { readMonth } from './month.ts';
import type { HealthMonth } from './read-indicator.ts';

const LARGEST_MONEY = 1_000_000_000;

const measures = HEALTH_INDICATORS.map(({ id, measure }): Column => ({
  ...measure,
  id,
  // One fen: a cost of 0 cannot be compared with.
  min: measure.type === 'percent' ? 0 : 0.01,
  max: measure.type === 'percent' ? 1 : LARGEST_MONEY,
  required: false,
  origin: 'source',
  total: 'none',
  width: 11,
}));

/** Demonstration numbers for a baseline and three months after it; half of the indicators are not due in between. */
const SAMPLE: Values[] = [
  {
    month: '2026-07',
    organic_share: 0.44,
    cac: 50,
    repurchase: 0.19,
    retention: 0.58,
    tool_usage: 0.28,
    automation: 0.42,
    lead_cvr: 0.065,
    customer_value: 160,
  },
  { month: '2026-08', repurchase: 0.21, retention: 0.59 },
  { month: '2026-09', repurchase: 0.23, retention: 0.61 },
  {
    month: '2026-10',
    organic_share: 0.52,
    cac: 43,
    repurchase: 0.24,
    retention: 0.62,
    lead_cvr: 0.08,
    customer_value: 196,
  },
];

/** The table that a reader fills in: one row a month, one column an indicator. */
export const MONTHS_SHEET: Sheet = {
  version: 1,
  params: [],
  columns: [
    {
      id: 'month',
      label: '月份',
      type: 'text',
      required: true,
      origin: 'source',
      total: 'none',
      width: 14,
    },
    ...measures,
  ],
  checks: [],
  sample: { params: {}, rows: SAMPLE },
};

/** Rows of the table as months, the earliest first. A month that cannot be read or stands there twice is left out. */
export function readMonths(rows: readonly Values[]): {
  months: HealthMonth[];
  issues: EvaluatedSheet['issues'];
} {
  const found = new Map<string, HealthMonth>();
  const issues: EvaluatedSheet['issues'] = [];
  rows.forEach((row, index) => {
    const text = row['month'];
    if (typeof text !== 'string') return;
    const month = readMonth(text);
    const fault =
      month === null
        ? `“月份”写的是“${text}”，认不出是哪个月。请写成 2026-10。`
        : found.has(month)
          ? `${month} 上面已经有一行，这一行没有算。同一个月只留一行。`
          : null;
    if (month === null || fault) {
      issues.push({ row: index, column: 'month', message: fault ?? '' });
      return;
    }
    const measured = measures.map(({ id }): [string, number | null] => {
      const value = row[id];
      return [id, typeof value === 'number' ? value : null];
    });
    found.set(month, { month, measured: Object.fromEntries(measured) });
  });
  const months = [...found.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
  return { months, issues };
}
