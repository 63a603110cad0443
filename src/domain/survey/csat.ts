import { wilsonInterval } from '../experiment/rate-interval.ts';

/** CSAT in percent with [low, high], and the mean score, 1 to 5. */
export interface Csat {
  csat: number;
  mean: number;
  interval: [number, number];
}

/**
 * CSAT as the top-2 box: the share of answers 4 or 5 on a five-point scale, with the Wilson interval at
 * `confidence` (fraction). `counts` holds the answers 1 to 5 in that order. Null without answers.
 */
export function csat(counts: readonly number[], confidence: number): Csat | null {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (!(answers > 0)) return null;
  const satisfied = (counts[3] ?? 0) + (counts[4] ?? 0);
  const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  const [low, high] = wilsonInterval({ conversions: satisfied, visitors: answers }, confidence);
  return {
    csat: (100 * satisfied) / answers,
    mean: points / answers,
    interval: [100 * low, 100 * high],
  };
}
