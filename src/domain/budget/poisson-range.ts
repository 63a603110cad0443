/** Half of the 97.5 % point of the normal distribution. */
const HALF_Z = 1.959963984540054 / 2;

/**
 * Whole numbers between which a count with this mean falls about 95 times in 100 when only chance is at work
 * (Poisson). By the square root transformation: √count is nearly normal with standard deviation ½ (Bartlett 1936).
 */
export function poissonRange(mean: number): [low: number, high: number] {
  const root = Math.sqrt(mean);
  return [Math.round(Math.max(0, root - HALF_Z) ** 2), Math.round((root + HALF_Z) ** 2)];
}
