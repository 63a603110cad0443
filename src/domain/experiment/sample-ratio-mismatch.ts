import { binomial } from '../statistics/binomial.ts';
import { chiSquareUpperTail } from '../statistics/chi-square-upper-tail.ts';
import { noLikelier } from '../statistics/discrete-distribution.ts';

export interface SampleRatioMismatch {
  chiSquare: number;
  degrees: number;
  p: number;
  /** Exact two-sided binomial p-value; null for more than two arms. */
  exact: number | null;
}

/** Below this p-value the split itself is in doubt, and with it every result. Source: Kohavi, Tang & Xu 2020. */
export const MISMATCH_BELOW = 0.001;

/**
 * Whether visitors were split as planned: chi-square goodness of fit of `observed` to the shares `planned`
 * (1 : 1, 80 : 20 …). Null with fewer than two arms, without visitors, or for a planned share of 0. Source: R chisq.test.
 */
export function sampleRatioMismatch(
  observed: number[],
  planned: number[],
): SampleRatioMismatch | null {
  const visitors = observed.reduce((sum, each) => sum + each, 0);
  const shares = planned.reduce((sum, each) => sum + each, 0);
  if (observed.length < 2 || observed.length !== planned.length || visitors === 0) return null;
  if (!planned.every((share) => share > 0)) return null;
  const chiSquare = observed.reduce((sum, each, arm) => {
    const expected = visitors * ((planned[arm] ?? 0) / shares);
    return sum + (each - expected) ** 2 / expected;
  }, 0);
  const [first, share] = [observed[0] ?? 0, (planned[0] ?? 0) / shares];
  const degrees = observed.length - 1;
  return {
    chiSquare,
    degrees,
    p: chiSquareUpperTail(chiSquare, degrees),
    exact: degrees === 1 ? noLikelier(binomial(visitors, share), first) : null,
  };
}
