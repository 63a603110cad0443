import { addDays } from '../expression/day.ts';
import { formatDate } from '../field/format-value.ts';
import { parseNumber } from '../field/parse-number.ts';
import type { Value } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import { pdcaStages } from './pdca-stages.ts';
import { quarterOf } from './quarter.ts';
import { stageRow } from './stage.ts';
import { weekendNotes } from './weekend-notes.ts';
import { weekdaysWithin } from './weekdays-within.ts';

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];
const FRIDAY = 5;

/**
 * The PDCA dates of `year` (as typed) and `quarter`: key dates as values, the four stages in the table `stages`, one weekly report
 * for each Friday in `reports`.
 */
export const pdcaCalendar: Compute = ({ year: typed, quarter: name }) => {
  const year = readYear(typed);
  const number = QUARTERS.indexOf(String(name)) + 1;
  if (year === null || number === 0) {
    const ids = ['plan_by', 'fridays', 'check_from', 'check_by', 'next_quarter'];
    return {
      missing: Object.fromEntries(ids.map((id) => [id, '先填年份（2000 到 2100）、选季度'])),
    };
  }
  const quarter = quarterOf(year, number);
  const stages = pdcaStages(quarter);
  const fridays = weekdaysWithin(quarter.begins, quarter.ends, FRIDAY);
  const lastFriday = fridays.at(-1) ?? quarter.ends;
  return {
    values: {
      plan_by: stages[0]?.ends ?? null,
      fridays: fridays.length,
      check_from: stages[2]?.begins ?? null,
      check_by: quarter.ends,
      next_quarter: quarter.next,
    },
    tables: {
      stages: stages.map(stageRow),
      reports: fridays.map((date, index) => ({
        report: `第 ${index + 1} 份周进度报告`,
        date,
      })),
    },
    notes: [
      {
        tone: 'info',
        text: `“季末 30 日内”若读作季度结束后 30 天，检查要到${formatDate(addDays(quarter.ends, 30))}，比“次季启动前”（${formatDate(quarter.next)}之前）还晚。本站读作季度最后 30 天。`,
      },
      {
        tone: 'info',
        text: `检查和行动同一天截止，来不及用上检查的结果：本站建议检查报告在最后一个周五（${formatDate(lastFriday)}）前写完。`,
      },
      ...weekendNotes(stages),
    ],
  };
};

/** A year of 2000–2100 as typed: `2027`, `２０２７`, `2027 年`; typed as a number field it would be shown as 2,027. */
function readYear(typed: Value | undefined): number | null {
  const year = parseNumber(String(typed ?? '').replace(/\s*年$/, ''));
  return year !== null && Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null;
}
