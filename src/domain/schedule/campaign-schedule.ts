import { daysBetween } from '../expression/day.ts';
import { formatDate } from '../field/format-value.ts';
import type { Compute } from '../formula/compute.ts';
import { campaignStages } from './campaign-stages.ts';
import { isPlanDate } from './is-plan-date.ts';
import { stageRow } from './stage.ts';
import { weekendNotes } from './weekend-notes.ts';

const OUTPUTS = ['prepare_from', 'settle_by', 'wind_up_by', 'baseline_by', 'challenge_by'];

/**
 * All dates of an event from `event_date`: the key dates as values, every stage with weekdays in the table `stages`.
 */
export const campaignSchedule: Compute = ({ event_date: date }) => {
  if (!isPlanDate(date)) return { missing: missing('先填活动日，年份在 2000 到 2100 之间') };
  const stages = campaignStages(date);
  const endOf = (index: number): string => stages[index]?.ends ?? date;
  const [windUpBy, challengeFirst, challengeLast] = [endOf(3), endOf(5), endOf(6)];
  return {
    values: {
      prepare_from: stages[0]?.begins ?? null,
      settle_by: endOf(2),
      wind_up_by: windUpBy,
      baseline_by: endOf(4),
      challenge_by: challengeLast,
    },
    tables: { stages: stages.map(stageRow) },
    notes: [
      {
        tone: 'info',
        text: `21 天打卡会越过收尾期：收尾到${formatDate(windUpBy)}为止，打卡最早${formatDate(challengeFirst)}结束，多出 ${daysBetween(windUpBy, challengeFirst)} 天。这是正常延续，要提前定好收尾后谁来发任务。`,
      },
      ...weekendNotes(stages),
    ],
  };
};

function missing(reason: string): Record<string, string> {
  return Object.fromEntries(OUTPUTS.map((id) => [id, reason]));
}
