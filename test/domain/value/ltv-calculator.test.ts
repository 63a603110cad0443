import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ltvCalculator } from '../../../src/domain/value/ltv-calculator.ts';
import { mixedOrders } from '../../../src/domain/value/mixed-orders.ts';

const CUSTOMER = {
  aov: 164,
  margin: 0.3,
  repurchase: 0.25,
  orders_per_year: 2,
  years: 2,
  discount: 0.08,
  repurchase_spread: 0.2,
};

describe('discounted LTV', () => {
  test('a period is the time between two orders', () => {
    // 0.8 of a margin of 100 kept a year at 10 %: 366.67 now, reference ltv_simple `immediate_r80_i10`.
    const yearly = { aov: 100, margin: 1, repurchase: 0.8, orders_per_year: 1, discount: 0.1 };
    expect(ltvCalculator(yearly, []).values?.['ltv_now']).toBeCloseTo(366.666666666667, 9);
    // 21 % a year are 10 % in each half of it.
    const halfYearly = { ...yearly, orders_per_year: 2, discount: 0.21 };
    expect(ltvCalculator(halfYearly, []).values?.['ltv_now']).toBeCloseTo(366.666666666667, 9);
  });

  test('the two forms differ by one margin, and without a discount the first is 1/(1 − r) margins', () => {
    const rate = fc.double({ min: 0, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (repurchase, discount) => {
        const { values } = ltvCalculator({ ...CUSTOMER, repurchase, discount }, []);
        const [now, later] = [Number(values?.['ltv_now']), Number(values?.['ltv_later'])];
        expect(now - later).toBeCloseTo(49.2, 6);
        const { values: plain } = ltvCalculator({ ...CUSTOMER, repurchase, discount: 0 }, []);
        expect(plain?.['ltv_now']).toBeCloseTo(49.2 / (1 - repurchase), 6);
      }),
    );
  });

  test('says which input is still blank, and that nobody leaving has no finite value', () => {
    expect(ltvCalculator({ ...CUSTOMER, discount: null }, []).missing).toEqual({
      ltv_now: '先填“年折现率”',
      ltv_later: '先填“年折现率”',
    });
    const forever = ltvCalculator({ ...CUSTOMER, repurchase: 1, discount: 0 }, []);
    expect(forever.values?.['ltv_now']).toBeNull();
    expect(forever.missing?.['ltv_now']).toContain('没有上限');
    expect(forever.missing?.['mixed_orders']).toContain('请把“两群各差”填小');
  });
});

describe('customers of two kinds', () => {
  test('25 % made of 45 % and 5 % shows 41 % after the second order', () => {
    const mixed = mixedOrders(0.25, 0.2, 3);
    if (typeof mixed === 'string') throw new Error(mixed);
    // (1/0.55 + 1/0.95)/2, and (0.45² + 0.05²)/(0.45 + 0.05).
    expect(mixed.orders).toBeCloseTo(1.4354066985645932, 12);
    expect(mixed.rates[0]).toBeCloseTo(0.25, 12);
    expect(mixed.rates[1]).toBeCloseTo(0.41, 12);
    expect(mixed.reached).toEqual([1, 0.25, expect.closeTo(0.1025, 12)]);
  });

  test('a spread means more orders and a rate that never falls', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rate, part) => {
          const spread = part * Math.min(rate, 0.95 - rate);
          const mixed = mixedOrders(rate, spread, 8);
          if (typeof mixed === 'string') throw new Error(mixed);
          expect(mixed.orders).toBeGreaterThanOrEqual(1 / (1 - rate) - 1e-9);
          const seen = mixed.rates.flatMap((each) => each ?? []);
          for (const [index, each] of seen.entries())
            expect(each).toBeGreaterThanOrEqual((seen[index - 1] ?? 0) - 1e-9);
        },
      ),
    );
  });

  test('impossible rates have a sentence; nobody left has no rate', () => {
    expect(mixedOrders(0.1, 0.2, 3)).toContain('-10.0%');
    expect(mixedOrders(0, 0, 3)).toEqual({ orders: 1, reached: [1, 0, 0], rates: [0, null, null] });
  });
});
