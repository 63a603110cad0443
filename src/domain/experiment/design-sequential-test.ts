import { crossingProbability, type SequentialTest } from './sequential-crossing.ts';

export interface SequentialDesign extends SequentialTest {
  /** Chance of stopping for a treatment that is no better. */
  falsePositive: number;
  /** Chance of stopping for a treatment that is better by the lift. */
  power: number;
}

/** Up to this margin every one is tried; beyond, power grows by more per margin than rounding can take back. */
const TRY_EACH = 100;

/** Below this lift the counts are beyond what a double can tell apart. */
const LEAST_LIFT = 1e-5;

/**
 * The one-sided sequential test with the fewest conversions whose false alarms stay within `alpha` and that
 * finds a relative `lift` with `power`; or the sentence that says why there is none. Each margin serves a range
 * of conversions, up to the last where its false alarms are within `alpha`; the first margin that has enough
 * power there holds the answer. Source: Evan Miller 2015 (all his figures are met).
 */
export function designSequentialTest(
  alpha: number,
  power: number,
  lift: number,
): SequentialDesign | { reason: string } {
  if (!(lift >= LEAST_LIFT)) return { reason: '期望的相对提升至少要 0.001%。' };
  if (lift === Infinity) return { reason: '期望的相对提升要是一个数。' };
  if (!(alpha > 0 && alpha <= 0.5)) return { reason: '显著水平要大于 0、不超过 50%。' };
  if (!(power > 0 && power < 1)) return { reason: '检验功效要大于 0、小于 100%。' };
  const longest = (margin: number) =>
    lastWhere(
      margin - 1,
      (conversions) => crossingProbability({ conversions, margin }, 0) <= alpha,
    );
  const powerOf = (test: SequentialTest) => crossingProbability(test, lift);
  const isEnough = (margin: number) => powerOf({ conversions: longest(margin), margin }) >= power;

  let margin = 1;
  while (margin < TRY_EACH && !isEnough(margin)) margin++;
  if (margin === TRY_EACH) {
    margin = lastWhere(TRY_EACH - 1, (each) => !isEnough(each)) - 2;
    while (!isEnough(margin)) margin++;
  }
  const shorter = margin === 1 ? 0 : longest(margin - 1);
  const conversions =
    lastWhere(shorter, (each) => powerOf({ conversions: each, margin }) < power) + 1;
  const test = { conversions, margin };
  return { ...test, falsePositive: crossingProbability(test, 0), power: powerOf(test) };
}

/** The last whole number from `from` on where a condition holds, which it does up to some point and at `from`. */
function lastWhere(from: number, holds: (value: number) => boolean): number {
  let width = 1;
  while (holds(from + width)) width *= 2;
  let [low, high] = [from + Math.floor(width / 2), from + width];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
