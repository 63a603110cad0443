import { upperTail } from '../statistics/discrete-distribution.ts';
import { hypergeometric } from '../statistics/hypergeometric.ts';
import type { Arm } from './arm.ts';
import type { ExactTest } from './fisher-test.ts';
import { isSearchable, worstCommonRate } from './worst-common-rate.ts';
import { zTest } from './z-test.ts';

/** Values this close count as tied; rounding would else decide whether a table belongs to the tail. */
const TIE = 1e-9;

/**
 * Barnard's exact test by the pooled z: the chance of a z at least as far out, for the worst common rate. Null
 * above 2,000 visitors or without any in an arm. Source: Barnard 1947; scipy.stats.barnard_exact.
 */
export function barnardTest(a: Arm, b: Arm): ExactTest | null {
  if (!isSearchable(a, b)) return null;
  const visitors = a.visitors + b.visitors;
  const z = zTest(a, b)?.z ?? 0;
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
  const visitors = a.visitors + b.visitors;
  if (conversions === 0 || conversions === visitors) return limit <= TIE ? 1 : 0;
  const share = conversions / visitors;
  const perVisitor = 1 / a.visitors + 1 / b.visitors;
  const difference = limit * Math.sqrt(share * (1 - share) * perVisitor);
  const ofB = (conversions / a.visitors + difference) / perVisitor;
  const tables = hypergeometric(conversions, visitors, b.visitors);
  return upperTail(tables, Math.ceil(ofB - TIE * visitors));
}
