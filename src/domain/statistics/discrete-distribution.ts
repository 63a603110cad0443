/** A distribution over whole numbers with a single peak, so that tails can be summed outwards. */
export interface DiscreteDistribution {
  lowest: number;
  highest: number;
  mode: number;
  probability: (k: number) => number;
  /** probability(k + 1) / probability(k). */
  ratio: (k: number) => number;
}

/** Tables closer in probability than this count as equally likely, as in R. */
const EQUALLY_LIKELY = 1 + 1e-7;

/** P(X ≥ k). */
export function upperTail(distribution: DiscreteDistribution, k: number): number {
  const { lowest, highest, mode, probability, ratio } = distribution;
  if (k <= lowest) return 1;
  if (k > highest) return 0;
  if (k <= mode) return 1 - lowerTail(distribution, k - 1);
  let term = probability(k);
  let sum = term;
  for (let at = k; at < highest && term > sum * 1e-17; at++) {
    term *= ratio(at);
    sum += term;
  }
  return sum;
}

/** P(X ≤ k). */
export function lowerTail(distribution: DiscreteDistribution, k: number): number {
  return upperTail(mirrored(distribution), -k);
}

/**
 * Two-sided exact p-value: the probability of all outcomes that are no likelier than `observed`.
 * Source: R fisher.test and binom.test.
 */
export function noLikelier(distribution: DiscreteDistribution, observed: number): number {
  const { lowest, mode, probability } = distribution;
  if (observed < mode) return noLikelier(mirrored(distribution), -observed);
  const limit = probability(observed) * EQUALLY_LIKELY;
  if (probability(mode) <= limit) return 1;
  let [unlikely, likely] = [lowest - 1, mode];
  while (likely - unlikely > 1) {
    const middle = Math.floor((unlikely + likely) / 2);
    if (probability(middle) <= limit) unlikely = middle;
    else likely = middle;
  }
  return Math.min(1, upperTail(distribution, observed) + lowerTail(distribution, unlikely));
}

/** The distribution of −X. */
function mirrored(distribution: DiscreteDistribution): DiscreteDistribution {
  const { lowest, highest, mode, probability, ratio } = distribution;
  return {
    lowest: -highest,
    highest: -lowest,
    mode: -mode,
    probability: (k) => probability(-k),
    ratio: (k) => 1 / ratio(-k - 1),
  };
}
