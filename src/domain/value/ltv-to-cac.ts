import { figures, quotient, type Figures } from '../field/figures.ts';

/**
 * LTV over CAC, and the months until the monthly margin of a customer has paid back the CAC. All in yuan.
 * With the margin of one order in place of a month's, the payback counts orders.
 */
export function ltvToCac(
  ltv: number,
  cac: number,
  monthlyMargin: number,
): Figures<'ltv_cac' | 'payback_months'> {
  return figures({
    ltv_cac: quotient(ltv, cac, '获客成本'),
    payback_months: monthlyMargin > 0 ? cac / monthlyMargin : '每月毛利不大于 0，获客成本收不回来',
  });
}
