import { continuedFraction } from './continued-fraction.ts';
import { deviance } from './deviance.ts';
import { stirlingError } from './log-gamma.ts';
import type { Tails } from './tails.ts';

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x), for a > 0 and x ≥ 0.
 * Source: DLMF 8.11.4 (series) below x = a + 1, 8.9.2 (continued fraction) above.
 */
export function incompleteGamma(a: number, x: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  const weight = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
  if (x < a + 1) {
    const lower = weight * series(a, x);
    return { lower, upper: 1 - lower };
  }
  const fraction = continuedFraction(
    x + 1 - a,
    (step) => step * (a - step),
    (step) => x + 1 - a + 2 * step,
  );
  const upper = weight / fraction;
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
