import { figures, type Figures } from '../field/figures.ts';

/**
 * Gross profit (or revenue, at a margin of 1) of one customer over `years`: order value × orders a year ×
 * years × gross margin. Money in yuan, margin a fraction. No discounting.
 */
export function historicLtv(
  orderValue: number,
  ordersPerYear: number,
  years: number,
  grossMargin = 1,
): number {
  return orderValue * ordersPerYear * years * grossMargin;
}

/**
 * Value of a customer who leaves with the same probability `churn` (fraction) each period: `lifetime` =
 * 1/churn periods, `ltv` = revenue a period × gross margin × lifetime. With `churn` = 1 − repurchase rate the
 * period is an order and the lifetime the expected number of orders.
 */
export function churnLtv(
  revenuePerPeriod: number,
  grossMargin: number,
  churn: number,
): Figures<'ltv' | 'lifetime'> {
  if (!(churn > 0)) {
    const reason = '流失率是 0 就没有有限的生命周期，LTV 算不出来；请填大于 0 的流失率';
    return figures({ ltv: reason, lifetime: reason });
  }
  return figures({ ltv: (revenuePerPeriod * grossMargin) / churn, lifetime: 1 / churn });
}
