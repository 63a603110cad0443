import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Compute, Computed } from '../formula/compute.ts';
import { numberOf } from '../score/criteria.ts';
import { ltvPaidLater, ltvPaidNow } from './discounted-ltv.ts';
import { mixedOrders } from './mixed-orders.ts';

const ORDERS_SHOWN = 8;

/**
 * What the page's expressions cannot work out: the LTV discounted at `discount` a year, and what the average
 * `repurchase` hides when half of the customers lie `repurchase_spread` above it and half below. Rates are fractions,
 * `aov` is yuan; one period is the time between two orders, 1/`orders_per_year`.
 */
export const ltvCalculator: Compute = (inputs) => {
  const worth = discounted(inputs);
  const mixed = mixture(inputs);
  return {
    values: { ...worth.values, ...mixed.values },
    missing: { ...worth.missing, ...mixed.missing },
    tables: mixed.tables ?? {},
    steps: worth.steps ?? [],
  };
};

function discounted(inputs: Values): Computed {
  const blank = firstBlank(inputs, {
    aov: '客单价',
    margin: '毛利率',
    repurchase: '复购率',
    orders_per_year: '年购次数',
    discount: '年折现率',
  });
  if (blank !== null) return figures({ ltv_now: blank, ltv_later: blank });
  const [aov, grossMargin, retention, perYear, perAnnum] = [
    'aov',
    'margin',
    'repurchase',
    'orders_per_year',
    'discount',
  ].map((id) => Number(inputs[id])) as [number, number, number, number, number];
  const margin = aov * grossMargin;
  const discount = (1 + perAnnum) ** (1 / perYear) - 1;
  const now = ltvPaidNow({ margin, retention, discount });
  const later = ltvPaidLater({ margin, retention, discount });
  const m = formatValue('number', margin);
  const [i, r] = [discount, retention].map((rate) => formatValue('percent', rate));
  return {
    ...figures({
      ltv_now: now.values.ltv ?? now.missing['ltv'] ?? '',
      ltv_later: later.values.ltv ?? later.missing['ltv'] ?? '',
    }),
    steps: [
      {
        label: '折现后的 LTV，首单现在收',
        names: '每单毛利 ×（1 + 每期折现率）÷（1 + 每期折现率 − 复购率）',
        numbers: `${m} ×（1 + ${i}）÷（1 + ${i} − ${r}）`,
        result: formatValue('money', now.values.ltv),
      },
      {
        label: '其中首单以后的',
        names: '每单毛利 × 复购率 ÷（1 + 每期折现率 − 复购率）',
        numbers: `${m} × ${r} ÷（1 + ${i} − ${r}）`,
        result: formatValue('money', later.values.ltv),
      },
    ],
  };
}

function mixture(inputs: Values): Computed {
  const [rate, spread] = [numberOf(inputs['repurchase']), numberOf(inputs['repurchase_spread'])];
  if (rate === null) return figures({ mixed_orders: '先填“复购率”' });
  const mixed = spread === null ? '先填“两群各差”' : mixedOrders(rate, spread, ORDERS_SHOWN);
  const found = typeof mixed === 'string' ? null : mixed;
  return {
    ...figures({ mixed_orders: typeof mixed === 'string' ? mixed : mixed.orders }),
    tables: {
      order_path: Array.from({ length: ORDERS_SHOWN }, (_, index) => ({
        order_no: index + 1,
        reached: rate ** index,
        reached_mixed: found?.reached[index] ?? null,
        rate_mixed: found?.rates[index] ?? null,
      })),
    },
  };
}
