import type { Values } from '../field/value.ts';
import { weekdayName } from './weekday.ts';

/** A stretch of days in a plan, both ends counted; a deadline begins and ends on its day. */
export interface Stage {
  stage: string;
  /** ISO dates. */
  begins: string;
  ends: string;
  /** How the days follow from the given date, in Chinese. */
  rule: string;
  /** Whether something has to be handed in on the last day. */
  due: boolean;
}

/** A stage as a row of a result table, with the day of the week of both ends. */
export function stageRow({ stage, begins, ends, rule }: Stage): Values {
  return {
    stage,
    begins,
    begins_day: weekdayName(begins),
    ends,
    ends_day: weekdayName(ends),
    rule,
  };
}
