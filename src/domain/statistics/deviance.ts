/**
 * x log(x/mean) + mean − x, for x ≥ 0 and mean ≥ 0: how far a count lies from its mean, as it stands in
 * the exponent of the Poisson, binomial and beta densities. A series where both are close, since the
 * terms cancel there. Source: Loader 2000, “Fast and accurate computation of binomial probabilities” (bd0).
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  if (Math.abs(difference) > 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    term *= v * v;
    const next = sum + term / odd;
    if (!(Math.abs(next - sum) > 0)) return next;
    sum = next;
  }
}
