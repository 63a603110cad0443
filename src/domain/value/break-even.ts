import { roundHalfAway } from '../expression/round-half-away.ts';
import { figures, quotient, type Figures } from '../field/figures.ts';

/**
 * Units to sell so that the contribution (price − variable cost of one) covers `fixed` and `targetProfit`, all in
 * yuan: exact, rounded up, and as revenue at the exact units; and the contribution as a fraction of the price.
 * Source: Orth / OpenStax managerial accounting.
 */
export function breakEven(
  fixed: number,
  price: number,
  variable: number,
  targetProfit = 0,
): Figures<'units_exact' | 'units_ceil' | 'revenue' | 'contribution_margin_ratio'> {
  // Prices are decimals: 26.9 − 14.4 is 12.5, not 12.499999999999998, which would ask for one unit more.
  const decimals = Math.max(decimalsOf(price), decimalsOf(variable));
  const contribution = roundHalfAway(price - variable, decimals);
  const ratio = quotient(contribution, price, '售价');
  if (!(contribution > 0)) {
    const reason = '售价不高于单位变动成本，卖多少都不保本；请提价或降低变动成本';
    return figures({
      units_exact: reason,
      units_ceil: reason,
      revenue: reason,
      contribution_margin_ratio: ratio,
    });
  }
  const units = (fixed + targetProfit) / contribution;
  return figures({
    units_exact: units,
    units_ceil: Math.ceil(Number(units.toPrecision(14))) + 0,
    revenue: units * price,
    contribution_margin_ratio: ratio,
  });
}

function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, decimals - Number(exponent));
}
