import { upperTail } from '../statistics/discrete-distribution.ts';
import { hypergeometric } from '../statistics/hypergeometric.ts';
import type { Arm } from './arm.ts';
import type { ExactTest } from './fisher-test.ts';
import { isSearchable, worstCommonRate } from './worst-common-rate.ts';

/**
 * Barnard's exact test by the pooled z: the chance of a z at least as far out, for the worst common rate. Null
 * above 2,000 visitors or without any in an arm. Source: Barnard 1947; scipy.stats.barnard_exact, whose rounding
 * decides here too whether a table with the same z counts (3 of 10 against 9 of 10: 0.0069, with all ties 0.0080).
 */
export function barnardTest(a: Arm, b: Arm): ExactTest | null {
  if (!isSearchable(a, b)) return null;
  const visitors = a.visitors + b.visitors;
  const z = pooledZ(a, b);
  const size = Math.abs(z);
  return {
    pTwoSided: worstCommonRate(visitors, (conversions) =>
      Math.min(1, tail(a, b, conversions, size) + tail(b, a, conversions, size)),
    ),
    pBGreater: worstCommonRate(visitors, (conversions) => tail(a, b, conversions, z)),
  };
}

/** The chance of a z of at least `limit` (B minus A) among the tables with so many conversions in all. */
function tail(a: Arm, b: Arm, conversions: number, limit: number): number {
  const tables = hypergeometric(conversions, a.visitors + b.visitors, b.visitors);
  let [below, above] = [tables.lowest - 1, tables.highest + 1];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    const z = pooledZ(
      { conversions: conversions - middle, visitors: a.visitors },
      { conversions: middle, visitors: b.visitors },
    );
    if (z >= limit) above = middle;
    else below = middle;
  }
  return upperTail(tables, above);
}

/** The z test's z, its operations in the order of scipy; 0 where nobody or everybody converted. */
function pooledZ(a: Arm, b: Arm): number {
  const difference = b.conversions / b.visitors - a.conversions / a.visitors;
  if (difference === 0) return 0;
  const rate = (a.conversions + b.conversions) / (a.visitors + b.visitors);
  return difference / Math.sqrt(rate * (1 - rate) * (1 / a.visitors + 1 / b.visitors));
}
