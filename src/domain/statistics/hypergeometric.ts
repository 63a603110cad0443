import { logBinomial } from './binomial.ts';
import type { DiscreteDistribution } from './discrete-distribution.ts';

/**
 * Number of successes among `drawn` of a group of `total`, of which `successes` are successes, drawn without
 * putting back. Source: Loader 2000 (ratio of three binomial probabilities, as R dhyper).
 */
export function hypergeometric(
  successes: number,
  total: number,
  drawn: number,
): DiscreteDistribution {
  const failures = total - successes;
  const [p, q] = [drawn / total, (total - drawn) / total];
  const lowest = Math.max(0, drawn - failures);
  const highest = Math.min(successes, drawn);
  const mode = Math.floor(((drawn + 1) / (total + 2)) * (successes + 1));
  return {
    lowest,
    highest,
    mode: Math.min(highest, Math.max(lowest, mode)),
    probability: (k) =>
      lowest === highest
        ? 1
        : Math.exp(
            logBinomial(k, successes, p, q) +
              logBinomial(drawn - k, failures, p, q) -
              logBinomial(drawn, total, p, q),
          ),
    ratio: (k) => ((successes - k) / (k + 1)) * ((drawn - k) / (failures - drawn + k + 1)),
  };
}
