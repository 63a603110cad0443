import { figures, quotient, type Figures } from '../field/figures.ts';

/** A membership programme over one period: money in yuan, margin a fraction. */
export interface Programme {
  /** Revenue that would not have come without the programme. */
  incrementalRevenue: number;
  grossMargin: number;
  pointsCost: number;
  benefitCost: number;
  operatingCost: number;
}

/**
 * ROI of a programme on incremental margin, not revenue: (incremental margin − cost)/cost. `revenue_to_cost`
 * is the 1:x form.
 */
export function programmeRoi(
  programme: Programme,
): Figures<'incremental_margin' | 'cost' | 'net' | 'roi' | 'revenue_to_cost'> {
  const margin = programme.incrementalRevenue * programme.grossMargin;
  const cost = programme.pointsCost + programme.benefitCost + programme.operatingCost;
  return figures({
    incremental_margin: margin,
    cost,
    net: margin - cost,
    roi: quotient(margin - cost, cost, '总成本'),
    revenue_to_cost: quotient(programme.incrementalRevenue, cost, '总成本'),
  });
}
