import { criticalValue } from '../experiment/rate-interval.ts';
import { normalUpperTail } from '../statistics/normal-tail.ts';
import { scoreOf, type NpsCounts } from './nps.ts';

/** Second wave minus first, in points of the scale −100 to 100. */
export interface NpsComparison {
  difference: number;
  se: number;
  /** [low, high]. */
  interval: [number, number];
  /** Null where everybody answered alike in both waves: there is no error to measure the difference by. */
  pTwoSided: number | null;
}

/** Wald comparison of two independent waves at `confidence` (fraction). Null where a wave has no answers. */
export function compareNps(
  first: NpsCounts,
  second: NpsCounts,
  confidence: number,
): NpsComparison | null {
  const [a, b] = [scoreOf(first), scoreOf(second)];
  const difference = b.score - a.score;
  if (!Number.isFinite(difference)) return null;
  const se = Math.hypot(a.se, b.se);
  const z = criticalValue(confidence);
  return {
    difference,
    se,
    interval: [difference - z * se, difference + z * se],
    pTwoSided: se === 0 ? null : 2 * normalUpperTail(Math.abs(difference) / se),
  };
}
