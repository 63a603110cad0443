import { continuedFraction } from './continued-fraction.ts';
import { deviance } from './deviance.ts';
import { stirlingError } from './log-gamma.ts';
import type { Tails } from './tails.ts';

/**
 * Regularised incomplete beta function I_x(a, b) and its complement, for a, b > 0. Give `y` = 1 − x where it
 * is known better than the subtraction would give it.
 */
export function incompleteBeta(a: number, b: number, x: number, y = 1 - x): Tails {
  if (isLeft(a, b, x)) {
    const lower = Math.exp(logLeft(a, b, x, y));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.exp(logLeft(b, a, y, x));
  return { lower: 1 - upper, upper };
}

/** log I_x(a, b), also where I_x(a, b) is too small for a double. */
export function logIncompleteBeta(a: number, b: number, x: number, y = 1 - x): number {
  return isLeft(a, b, x) ? logLeft(a, b, x, y) : Math.log1p(-Math.exp(logLeft(b, a, y, x)));
}

/**
 * log of x^a y^b / B(a, b): the beta density per unit of log(x/y). Without the cancelling logarithms of
 * huge factorials, so that it holds for a and b in the billions. Source: Loader 2000.
 */
export function logBetaWeight(a: number, b: number, x: number, y = 1 - x): number {
  const n = a + b;
  return (
    0.5 * Math.log((a / n) * (b / (2 * Math.PI))) +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * y)
  );
}

/** Whether the fraction below converges fast for the lower tail; if not, it does for the upper. */
function isLeft(a: number, b: number, x: number): boolean {
  return x <= (a + 1) / (a + b + 2);
}

/** Source: DLMF 8.17.22, every second convergent (Didonato & Morris 1992, BFRAC). */
function logLeft(a: number, b: number, x: number, y: number): number {
  if (x === 0) return -Infinity;
  const excess = a * y - b * x + 1;
  const fraction = continuedFraction(
    (a * excess) / (a + 1),
    (m) =>
      ((((a + m - 1) * x) / (a + 2 * m - 1)) * ((a + b + m - 1) * x) * m * (b - m)) /
      (a + 2 * m - 1),
    (m) =>
      m +
      (m * (b - m) * x) / (a + 2 * m - 1) +
      ((a + m) * (excess + m * (2 - x))) / (a + 2 * m + 1),
  );
  return logBetaWeight(a, b, x, y) - Math.log(fraction);
}
