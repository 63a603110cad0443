/** One indicator: `low` scores 0 and `high` 1, the other way round where lower is better. */
export interface Indicator {
  /** Null where it was not measured. */
  value: number | null;
  low: number;
  high: number;
  weight: number;
  lowerIsBetter: boolean;
}

/**
 * Weighted mean of the indicators, 0 to 100; each counts from 0 to 1 between its bounds and no further. Those that
 * were not measured, or whose bounds are equal, are left out with their weight. Null where nothing is left.
 * House arithmetic: health scores have no published standard.
 */
export function weightedScore(indicators: readonly Indicator[]): number | null {
  let points = 0;
  let weights = 0;
  for (const { value, low, high, weight, lowerIsBetter } of indicators) {
    if (value === null || low === high) continue;
    const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
    points += weight * (lowerIsBetter ? 1 - share : share);
    weights += weight;
  }
  return weights > 0 ? (100 * points) / weights : null;
}
