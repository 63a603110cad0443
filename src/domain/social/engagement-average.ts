/** The plain mean of rates, every post counting the same; not the pooled rate. Null without rates. Source: Hootsuite. */
export function meanRate(rates: readonly number[]): number | null {
  if (rates.length === 0) return null;
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}

/**
 * Engagement rate in percent of each day, and of all days together: engagements/(days × followers). Null without
 * followers, the average without days too. Source: Hootsuite.
 */
export function dailyEngagement(
  engagements: readonly number[],
  followers: number,
): { daily: (number | null)[]; average: number | null } {
  if (!(followers > 0)) return { daily: engagements.map(() => null), average: null };
  const daily = engagements.map((count) => (100 * count) / followers);
  return { daily, average: meanRate(daily) };
}
