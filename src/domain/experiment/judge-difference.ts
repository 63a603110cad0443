import type { Arm, Interval } from './arm.ts';
import { compareRates } from './compare-rates.ts';

/** Whether two rates differ, and what that rests on. */
export interface Judgement {
  rates: { a: number; b: number };
  /** B minus A, and relative to A (null where A has no conversions). */
  difference: number;
  lift: number | null;
  /** Of the difference: Wald's, which goes with the z test, or Newcombe's, which needs no large sample. */
  interval: Interval;
  z: number;
  /** Fisher's exact test decides where a cell is expected less than five times, else the z test. */
  test: 'z' | 'fisher';
  p: number;
  /** What p has to be below: 0.05 at a confidence of 0.95. */
  limit: number;
  isSignificant: boolean;
  /** Expected count of the smallest cell if both rates were one. */
  fewestExpected: number;
}

/** A cell expected less often than this makes the z test unreliable. Source: Cochran 1954. */
export const FEWEST_EXPECTED = 5;

/**
 * Judges two arms at a confidence (a fraction); or the sentence that says why there is nothing to judge. Throws
 * RangeError for impossible counts or confidence.
 */
export function judgeDifference(
  a: Arm,
  b: Arm,
  confidence: number,
): Judgement | { reason: string } {
  const { a: ofA, b: ofB, difference, lift, zTest, fisher } = compareRates(a, b, confidence);
  if (!ofA || !ofB || !difference || !zTest || !fisher) return { reason: whyNoTest(a, b) };
  const fewestExpected = fewestExpectedOf(a, b);
  const test = fewestExpected < FEWEST_EXPECTED ? 'fisher' : 'z';
  const p = test === 'fisher' ? fisher.pTwoSided : zTest.pTwoSided;
  // Without the binary dust of 1 − 0.95.
  const limit = Number((1 - confidence).toFixed(12));
  return {
    rates: { a: ofA.rate, b: ofB.rate },
    difference: difference.value,
    lift,
    interval: test === 'fisher' ? difference.newcombe : difference.wald,
    z: zTest.z,
    test,
    p,
    limit,
    isSignificant: p < limit,
    fewestExpected,
  };
}

/** Why no test can compare two arms. */
function whyNoTest(a: Arm, b: Arm): string {
  if (a.visitors === 0 && b.visitors === 0) return '两组都还没有访客，没有可比的。';
  if (a.visitors === 0 || b.visitors === 0) {
    return `${a.visitors === 0 ? 'A' : 'B'} 组还没有访客，没有可比的。`;
  }
  if (a.conversions + b.conversions === 0) {
    return '两组都没有人转化，检验算不出，谈不上谁高谁低；先查转化有没有记上。';
  }
  return '两组的访客全都转化了，检验算不出，谈不上谁高谁低；先查访客数和转化数有没有填对。';
}

function fewestExpectedOf(a: Arm, b: Arm): number {
  const visitors = a.visitors + b.visitors;
  const conversions = a.conversions + b.conversions;
  return (
    (Math.min(a.visitors, b.visitors) * Math.min(conversions, visitors - conversions)) / visitors
  );
}
