/** Stands in for a denominator that is exactly 0. */
const TINY = 1e-290;

/** Ends the search for digits that rounding keeps changing; a billion trials take under a thousand steps. */
const MOST_STEPS = 1_000_000;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)), taken on until a step changes nothing that a double can hold.
 * Source: Lentz's method as modified by Thompson & Barnett 1986 (DLMF 3.10.iii).
 */
export function continuedFraction(
  b0: number,
  a: (step: number) => number,
  b: (step: number) => number,
): number {
  let value = b0 === 0 ? TINY : b0;
  let c = value;
  let d = 0;
  for (let step = 1; step <= MOST_STEPS; step++) {
    const numerator = a(step);
    const denominator = b(step);
    c = denominator + numerator / c || TINY;
    d = 1 / (denominator + numerator * d || TINY);
    const factor = c * d;
    value *= factor;
    if (!(Math.abs(factor - 1) >= 1e-15)) break;
  }
  return value;
}
