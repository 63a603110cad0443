/**
 * Spend that keeps working: each period's own plus `carryOver` (fraction) of what was at work in the period
 * before, y_t = x_t + θ·y_(t−1) (Robyn adstock_geometric).
 */
export function adstock(spend: readonly number[], carryOver: number): number[] {
  let atWork = 0;
  return spend.map((each) => (atWork = each + carryOver * atWork));
}

/**
 * Weighted mean of the last `window` periods, weights 1, α, α² … back from the newest (Meridian): what is at work
 * in the last one on the scale of one period's spend. Periods before the first count as 0. Null without periods.
 */
export function adstockNormalised(
  spend: readonly number[],
  decay: number,
  window: number,
): number | null {
  if (spend.length === 0 || !(window >= 1)) return null;
  let sum = 0;
  let weights = 0;
  for (let lag = 0; lag < window; lag += 1) {
    const weight = decay ** lag;
    sum += weight * (spend.at(-1 - lag) ?? 0);
    weights += weight;
  }
  return sum / weights;
}
