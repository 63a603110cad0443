import { upperTail } from '../statistics/discrete-distribution.ts';
import { hypergeometric } from '../statistics/hypergeometric.ts';
import type { Arm } from './arm.ts';
import { fisherTest } from './fisher-test.ts';
import { isSearchable, worstCommonRate } from './worst-common-rate.ts';

/** Fisher's p-values this close, relatively, count as tied. */
const TIE = 1e-9;

/**
 * Boschloo's exact test, two-sided: twice the smaller one-sided chance of a Fisher p-value as small, for the
 * worst common rate. Null above 2,000 visitors or without any in an arm. Source: Boschloo 1970;
 * scipy.stats.boschloo_exact.
 */
export function boschlooTest(a: Arm, b: Arm): number | null {
  if (!isSearchable(a, b)) return null;
  return Math.min(1, 2 * oneSided(a, b), 2 * oneSided(b, a));
}

/** For “B is above A”. */
function oneSided(a: Arm, b: Arm): number {
  const visitors = a.visitors + b.visitors;
  const limit = fisherTest(a, b).pBGreater * (1 + TIE);
  return worstCommonRate(visitors, (conversions) => {
    const tables = hypergeometric(conversions, visitors, b.visitors);
    let [likely, unlikely] = [tables.lowest - 1, tables.highest + 1];
    while (unlikely - likely > 1) {
      const middle = Math.floor((likely + unlikely) / 2);
      if (upperTail(tables, middle) <= limit) unlikely = middle;
      else likely = middle;
    }
    return upperTail(tables, unlikely);
  });
}
