import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ltvOverPeriods,
  ltvPaidLater,
  ltvPaidNow,
} from '../../../src/domain/value/discounted-ltv.ts';
import { ltvToCac } from '../../../src/domain/value/ltv-to-cac.ts';
import { churnLtv, historicLtv } from '../../../src/domain/value/ltv.ts';

const rates = {
  margin: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  retention: fc.double({ min: 0, max: 0.99, noNaN: true }),
  discount: fc.double({ min: 0, max: 1, noNaN: true }),
};

test('the source: a repurchase rate of 25, 40, 60 % makes 1.333, 1.667, 2.5 orders, 218.67 to 410 yuan', () => {
  const found = [0.25, 0.4, 0.6].map((rate) => churnLtv(164, 1, 1 - rate).values);
  expect(found.map(({ lifetime }) => lifetime?.toFixed(3))).toEqual(['1.333', '1.667', '2.500']);
  expect(found.map(({ ltv }) => ltv?.toFixed(2))).toEqual(['218.67', '273.33', '410.00']);
});

test('without a margin, the historic value is revenue', () => {
  expect(historicLtv(168, 4, 3)).toBe(2016);
});

test('the first margin now or a period later makes a difference of one margin', () => {
  fc.assert(
    fc.property(fc.record(rates), (customer) => {
      const [now, later] = [
        ltvPaidNow(customer).values.ltv ?? 0,
        ltvPaidLater(customer).values.ltv ?? 0,
      ];
      expect(Math.abs(now - later - customer.margin)).toBeLessThan(1e-9 * now);
    }),
  );
});

test('over very many periods, the finite sum is the endless one', () => {
  const customer = { margin: 100, retention: 0.8, discount: 0.1 };
  expect(ltvOverPeriods(customer, 2000, 0).values.ltv).toBeCloseTo(
    ltvPaidLater(customer).values.ltv ?? 0,
    9,
  );
  expect(ltvOverPeriods(customer, 0, 80).values.ltv).toBe(-80);
});

test('what has no finite value says why', () => {
  expect(churnLtv(30, 1, 0)).toEqual({
    values: { ltv: null, lifetime: null },
    missing: {
      ltv: '流失率是 0 就没有有限的生命周期，LTV 算不出来；请填大于 0 的流失率',
      lifetime: '流失率是 0 就没有有限的生命周期，LTV 算不出来；请填大于 0 的流失率',
    },
  });
  const loyal = { margin: 1, retention: 1, discount: 0 };
  expect(ltvPaidLater(loyal).values.ltv).toBeNull();
  expect(ltvPaidNow(loyal).missing).toHaveProperty('ltv');
  expect(ltvOverPeriods(loyal, 5, 0).values.ltv).toBe(5);
  expect(ltvOverPeriods(loyal, 2.5, 0).missing).toEqual({ ltv: '期数要是 0 到 10000 的整数' });
  expect(ltvToCac(840, 0, 0)).toEqual({
    values: { ltv_cac: null, payback_months: null },
    missing: {
      ltv_cac: '“获客成本”是 0，不能作除数',
      payback_months: '每月毛利不大于 0，获客成本收不回来',
    },
  });
});

test('the source: at a margin of 30 % a search order earns 48 yuan, so a CAC of 50 takes 1.04 orders', () => {
  expect(ltvToCac(64, 50, 160 * 0.3).values).toEqual({ ltv_cac: 1.28, payback_months: 50 / 48 });
});
