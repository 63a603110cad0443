import { figures, quotient, type Figures } from '../field/figures.ts';

/** What one placement cost and brought in: yuan, count, yuan. */
export interface Placement {
  cost: number;
  engagements: number;
  revenue: number;
}

/** Cost per engagement (yuan) and ROAS of all placements together: ratios of sums, not means of ratios. */
export function portfolio(placements: readonly Placement[]): Figures<'cpe' | 'roas'> {
  const sum = (pick: (placement: Placement) => number) =>
    placements.reduce((total, placement) => total + pick(placement), 0);
  const cost = sum((placement) => placement.cost);
  return figures({
    cpe: quotient(
      cost,
      sum(({ engagements }) => engagements),
      '互动量',
    ),
    roas: quotient(
      sum(({ revenue }) => revenue),
      cost,
      '费用',
    ),
  });
}
