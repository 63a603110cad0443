import { figures, quotient, type Figures } from '../field/figures.ts';

/** What the sample tables state of a channel: counts, CAC in yuan, and the x of an ROI of 1:x (revenue : cost). */
export interface StatedFunnel {
  clicks: number;
  conversions: number;
  cac: number;
  roiRatio: number;
}

/** What follows from stated figures: spend = CAC × conversions, revenue = spend × x, order value = revenue / conversions. */
export function deriveFunnel(stated: StatedFunnel): Figures<'cvr' | 'spend' | 'revenue' | 'aov'> {
  const spend = stated.cac * stated.conversions;
  const revenue = spend * stated.roiRatio;
  return figures({
    cvr: quotient(stated.conversions, stated.clicks, '点击量'),
    spend,
    revenue,
    aov: quotient(revenue, stated.conversions, '转化量'),
  });
}
