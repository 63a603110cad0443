import { monthAt, monthNumber } from './month.ts';

/** When an indicator is to be measured again. A house rule: cycles count from the baseline month. */
export interface ReviewCycle {
  /** Whether the chosen month itself is one in which to measure. */
  due: boolean;
  /** The last month up to the chosen one in which it was to be measured and neither was, nor since. */
  owed: string | null;
  next: string;
}

/** `lastMeasured` is null where it never was; nothing is due before the baseline. */
export function reviewCycle(
  month: string,
  baseline: string,
  cycle: number,
  lastMeasured: string | null,
): ReviewCycle {
  const [now, start] = [monthNumber(month), monthNumber(baseline)];
  if (now < start) return { due: false, owed: null, next: baseline };
  const last = now - ((now - start) % cycle);
  const missed = lastMeasured === null || monthNumber(lastMeasured) < last;
  return {
    due: last === now,
    owed: missed ? monthAt(last) : null,
    next: monthAt(last + cycle),
  };
}
