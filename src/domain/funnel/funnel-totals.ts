import type { FunnelCounts } from './funnel-metrics.ts';

/** The counts of all channels together. Their metrics are ratios of these sums, not means of the rows. */
export function funnelTotals(rows: readonly FunnelCounts[]): Required<FunnelCounts> {
  const sum = (pick: (row: FunnelCounts) => number) =>
    rows.reduce((total, row) => total + pick(row), 0);
  return {
    impressions: sum(({ impressions }) => impressions),
    clicks: sum(({ clicks }) => clicks),
    conversions: sum(({ conversions }) => conversions),
    spend: sum(({ spend }) => spend),
    revenue: sum(({ revenue }) => revenue),
    cogs: sum(({ cogs }) => cogs ?? 0),
  };
}
