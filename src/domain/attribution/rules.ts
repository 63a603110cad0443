import type { IndexedPath } from './index-channels.ts';

/**
 * How one path is split: a weight per touch, together 1; null where the path lacks what the rule needs.
 * Paths have at least one touch.
 */
export type Rule = (path: IndexedPath) => number[] | null;

/** Everything to the first touch. */
export const firstClick: Rule = ({ touches }) => allTo(0, touches.length);

/** Everything to the last touch. */
export const lastClick: Rule = ({ touches }) => allTo(touches.length - 1, touches.length);

/**
 * Everything to the last touch that is not a direct visit; to the last touch where all are (as Google
 * Analytics). `direct` is the index of that channel, −1 where no path has it.
 */
export function lastNonDirect(direct: number): Rule {
  return ({ touches }) => {
    const last = touches.findLastIndex((touch) => touch !== direct);
    return allTo(last < 0 ? touches.length - 1 : last, touches.length);
  };
}

/** The same to every touch. */
export const linear: Rule = ({ touches }) => touches.map(() => 1 / touches.length);

/**
 * Weights 2^(−days / half-life), scaled to 1. `halfLifeDays` above 0; Google Ads API: 1 week. Ages count
 * from the youngest touch, which changes no share and keeps old paths from vanishing in underflow.
 */
export function timeDecay(halfLifeDays: number): Rule {
  return ({ touches, days }) => {
    if (touches.length === 1) return [1];
    if (!days) return null;
    const youngest = days.reduce((least, each) => Math.min(least, each), Infinity);
    const weights = days.map((each) => 2 ** ((youngest - each) / halfLifeDays));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  };
}

/**
 * `firstWeight` and `lastWeight` (fractions, together at most 1) to the ends, the rest evenly to the touches
 * between. Google Ads API: 0.4 and 0.4. Two touches share as the two weights relate, 50/50 where both are
 * 0 (Google is silent; 50/50 at equal weights as in DP6); a single touch gets all.
 */
export function positionBased(firstWeight: number, lastWeight: number): Rule {
  return ({ touches }) => {
    const between = touches.length - 2;
    if (between < 0) return [1];
    const ends = firstWeight + lastWeight;
    if (between === 0) return ends === 0 ? [0.5, 0.5] : [firstWeight / ends, lastWeight / ends];
    const middle = Math.max(0, 1 - ends) / between;
    return touches.map((_, index) =>
      index === 0 ? firstWeight : index > between ? lastWeight : middle,
    );
  };
}

function allTo(touch: number, length: number): number[] {
  const weights = new Array<number>(length).fill(0);
  weights[touch] = 1;
  return weights;
}
