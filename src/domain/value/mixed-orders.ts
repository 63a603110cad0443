import { formatValue } from '../field/format-value.ts';

/** Customers of two kinds taken together; shares and rates are fractions, by order from the first. */
export interface MixedOrders {
  /** Expected orders of one customer. */
  orders: number;
  /** Share of the customers who place this order. */
  reached: number[];
  /** Repurchase rate seen among those who placed this order; null where nobody does. */
  rates: (number | null)[];
}

/**
 * Half of the customers repurchase at `rate` + `spread`, half at `rate` − `spread`, each at a constant rate. Those of
 * the lower rate leave first, so the rate seen rises from order to order although nobody changes, and there are
 * more orders than 1/(1 − `rate`) (Fader & Hardie 2007 on retention). A Chinese sentence where a rate is impossible.
 */
export function mixedOrders(rate: number, spread: number, shown: number): MixedOrders | string {
  const [low, high] = [rate - spread, rate + spread];
  if (!(low >= 0 && high < 1))
    return `两群的复购率成了 ${formatValue('percent', low)} 和 ${formatValue('percent', high)}，要不低于 0、低于 100%；请把“两群各差”填小`;
  const reachedAt = (index: number) => (low ** index + high ** index) / 2;
  const reached = Array.from({ length: shown }, (_, index) => reachedAt(index));
  return {
    orders: (1 / (1 - low) + 1 / (1 - high)) / 2,
    reached,
    rates: reached.map((share, index) => (share > 0 ? reachedAt(index + 1) / share : null)),
  };
}
