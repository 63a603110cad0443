import { logBetaWeight, logIncompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';

/** The x with I_x(a, b) = p, for a, b > 0 and 0 < p < 1; small results keep their relative accuracy. */
export function betaQuantile(p: number, a: number, b: number): number {
  const logit = p <= 0.5 ? lowerLogit(p, a, b) : -lowerLogit(1 - p, b, a);
  return 1 / (1 + Math.exp(-logit));
}

/**
 * log(x/(1−x)) of the quantile. There log I_x is concave (its density is log-concave), so Newton's steps
 * on it, after the first, rise to the root and never pass it: they end when they no longer rise.
 */
function lowerLogit(p: number, a: number, b: number): number {
  let logit = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  for (let step = 0; step < 100 && logit > -700; step++) {
    const x = 1 / (1 + Math.exp(-logit));
    const y = 1 / (1 + Math.exp(logit));
    const logLower = logIncompleteBeta(a, b, x, y);
    const slope = Math.exp(logBetaWeight(a, b, x, y) - logLower);
    const next = logit - (logLower - Math.log(p)) / slope;
    if (step > 0 && next <= logit) break;
    logit = next;
  }
  return logit;
}
