import type { DiscreteDistribution } from './discrete-distribution.ts';
import { logBetaWeight } from './incomplete-beta.ts';

/** Number of successes in `trials` independent ones, each with probability `p` (0 < p < 1). */
export function binomial(trials: number, p: number): DiscreteDistribution {
  const odds = p / (1 - p);
  return {
    lowest: 0,
    highest: trials,
    mode: Math.min(trials, Math.floor((trials + 1) * p)),
    probability: (k) => Math.exp(logBinomial(k, trials, p)),
    ratio: (k) => ((trials - k) / (k + 1)) * odds,
  };
}

/** log of C(trials, k) p^k q^(trials − k), for 0 < p < 1 and q = 1 − p; right for billions of trials. Source: Loader 2000. */
export function logBinomial(k: number, trials: number, p: number, q = 1 - p): number {
  if (k === 0) return trials * (p < 0.5 ? Math.log1p(-p) : Math.log(q));
  if (k === trials) return trials * (q < 0.5 ? Math.log1p(-q) : Math.log(p));
  return logBetaWeight(k, trials - k, p, q) + Math.log(trials / k / (trials - k));
}
