import { figures, type Figures } from '../field/figures.ts';

/** A customer who pays `margin` yuan a period, stays with probability `retention`, at a `discount` rate a period (fractions). */
export interface RetainedCustomer {
  margin: number;
  retention: number;
  discount: number;
}

/** Below this 1 + discount − retention is 0 but for binary dust. */
const DUST = 1e-12;

/**
 * Value with the first margin at the end of period 1, if the customer is still there: m·r/(1+i−r), the margin
 * multiple of Gupta & Lehmann 2003.
 */
export function ltvPaidLater(customer: RetainedCustomer): Figures<'ltv'> {
  return perpetual(customer, customer.margin * customer.retention);
}

/** Value with the first margin now: m·(1+i)/(1+i−r), one margin more than `ltvPaidLater`. */
export function ltvPaidNow(customer: RetainedCustomer): Figures<'ltv'> {
  return perpetual(customer, customer.margin * (1 + customer.discount));
}

/** Value over `periods` whole periods, less the cost of winning the customer: Σ m·rᵗ/(1+i)ᵗ − cac, t from 1. */
export function ltvOverPeriods(
  { margin, retention, discount }: RetainedCustomer,
  periods: number,
  cac: number,
): Figures<'ltv'> {
  if (!Number.isInteger(periods) || periods < 0 || periods > 10_000)
    return figures({ ltv: '期数要是 0 到 10000 的整数' });
  if (discount <= -1) return figures({ ltv: '折现率要大于 -100%' });
  const kept = retention / (1 + discount);
  let sum = 0;
  for (let period = periods; period > 0; period -= 1) sum = (sum + margin) * kept;
  return figures({ ltv: sum - cac });
}

function perpetual({ retention, discount }: RetainedCustomer, first: number): Figures<'ltv'> {
  const leaving = 1 + discount - retention;
  if (!(leaving > DUST))
    return figures({
      ltv: '留存率不低于“1 + 折现率”，各期之和没有上限，LTV 算不出来；请调低留存率或加上折现率',
    });
  return figures({ ltv: first / leaving });
}
