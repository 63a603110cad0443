/** Sums this small next to the flows are 0 but for binary dust. */
const DUST = 1e-12;

/**
 * Periods until the running sum of the flows (one a period, the first at time 0, discounted at `rate` a period)
 * first reaches 0, linear inside the period; 0 where the first flow is not negative. Null where the sum never
 * gets there or the rate is −100 % or less.
 */
export function payback(flows: readonly number[], rate = 0): number | null {
  if (!(rate > -1) || flows.length === 0) return null;
  let sum = 0;
  let size = 0;
  for (const [period, flow] of flows.entries()) {
    const present = flow / (1 + rate) ** period;
    size += Math.abs(present);
    if (sum + present >= -DUST * size) {
      if (period === 0 || present <= 0) return period;
      return period - 1 + Math.min(1, -sum / present);
    }
    sum += present;
  }
  return null;
}
