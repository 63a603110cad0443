import { logBinomial } from '../statistics/binomial.ts';
import type { Arm } from './arm.ts';

/** Above this many visitors the search takes long, and the z test says the same. */
const MOST_VISITORS = 2000;

/** Steps of the search along one standard deviation of the number of conversions. */
const STEPS_PER_DEVIATION = 8;

/** Standard deviations, and conversions, beyond which a number of conversions is impossible. */
const FAR_OUT = 12;

/** Whether two arms are small enough for the exact tests that search over the common rate, and not empty. */
export function isSearchable(a: Arm, b: Arm): boolean {
  return a.visitors > 0 && b.visitors > 0 && a.visitors + b.visitors <= MOST_VISITORS;
}

/**
 * The p-value of an unconditional exact test: if both arms had one common rate, the chance of a table in the
 * tail, for the rate where it is highest. `tailOf` gives that chance among the tables with so many conversions
 * in all. The rate is searched on the arcsine scale, where the chance varies evenly.
 */
export function worstCommonRate(visitors: number, tailOf: (conversions: number) => number): number {
  const logWeights = Array.from({ length: visitors + 1 }, (_, conversions) => {
    const logCount = logBinomial(conversions, visitors, 0.5) + visitors * Math.LN2;
    return logCount + Math.log(tailOf(conversions));
  });
  const chance = (angle: number) => {
    const [rate, rest] = [Math.sin(angle) ** 2, Math.cos(angle) ** 2];
    const [logRate, logRest] = [Math.log(rate), Math.log(rest)];
    const reach = FAR_OUT * (1 + Math.sqrt(visitors * rate * rest));
    const from = Math.max(0, Math.floor(visitors * rate - reach));
    const to = Math.min(visitors, Math.ceil(visitors * rate + reach));
    let sum = 0;
    for (let conversions = from; conversions <= to; conversions++) {
      const logWeight = logWeights[conversions] ?? 0;
      sum += Math.exp(logWeight + conversions * logRate + (visitors - conversions) * logRest);
    }
    return sum;
  };
  const [none, all] = [tailOf(0), tailOf(visitors)];
  const count = Math.ceil(Math.PI * STEPS_PER_DEVIATION * Math.sqrt(visitors));
  const step = Math.PI / 2 / count;
  const grid = Array.from({ length: count - 1 }, (_, index) => chance((index + 1) * step));
  const best = Math.max(none, all, ...grid);
  const peaks = grid.map((value, index) => {
    const near = Math.max(grid[index - 1] ?? none, grid[index + 1] ?? all);
    return value >= near && value > 0.98 * best
      ? peak(chance, index * step, (index + 2) * step)
      : 0;
  });
  return Math.min(1, Math.max(best, ...peaks));
}

/** Highest value between two angles with one peak, by golden section. */
function peak(of: (angle: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  for (let round = 0; round < 25; round++) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
    }
  }
  return Math.max(atLeft, atRight);
}
