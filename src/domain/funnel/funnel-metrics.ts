import { figures, quotient, type Figures } from '../field/figures.ts';

/** Counts of one channel, money in yuan; `cogs` is the cost of the goods sold, left out where only the spend counts. */
export interface FunnelCounts {
  impressions: number;
  clicks: number;
  conversions: number;
  spend: number;
  revenue: number;
  cogs?: number;
}

export type FunnelMetric = 'ctr' | 'cvr' | 'cpc' | 'cpm' | 'cac' | 'roas' | 'roi_net' | 'aov';

/**
 * Rates and unit costs of one channel: rates as fractions, costs in yuan, CPM per 1,000 impressions, `roas` revenue
 * over spend (the x of 1:x), `roi_net` (revenue − all cost)/all cost. Source: Google Ads Help 14090.
 */
export function funnelMetrics(counts: FunnelCounts): Figures<FunnelMetric> {
  const { impressions, clicks, conversions, spend, revenue, cogs = 0 } = counts;
  const cost = spend + cogs;
  return figures({
    ctr: quotient(clicks, impressions, '曝光量'),
    cvr: quotient(conversions, clicks, '点击量'),
    cpc: quotient(spend, clicks, '点击量'),
    cpm: quotient(1000 * spend, impressions, '曝光量'),
    cac: quotient(spend, conversions, '转化量'),
    roas: quotient(revenue, spend, '花费'),
    roi_net: quotient(revenue - cost, cost, '总成本'),
    aov: quotient(revenue, conversions, '转化量'),
  });
}
