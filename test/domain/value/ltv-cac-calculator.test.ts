import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ltvCacCalculator } from '../../../src/domain/value/ltv-cac-calculator.ts';

const SEARCH = { cac: 50, aov: 160, margin: 0.3, repurchase: 0.25 };

test('the first order of the search channel leaves −2 yuan, the second pays back', () => {
  const { values, tables } = ltvCacCalculator(SEARCH, []);
  expect(values).toEqual({ average_payback: 2 });
  expect(tables?.['balance']?.slice(0, 3)).toEqual([
    { order_no: 0, reached: null, balance: -50 },
    { order_no: 1, reached: 1, balance: -2 },
    { order_no: 2, reached: 0.25, balance: 10 },
  ]);
});

test('a CAC of exactly one margin is paid back by the first order, of decimals too', () => {
  expect(ltvCacCalculator({ ...SEARCH, cac: 48 }, []).values).toEqual({ average_payback: 1 });
  const cents = { cac: 0.3 * 0.1, aov: 0.1, margin: 0.3, repurchase: 0 };
  expect(ltvCacCalculator(cents, []).values).toEqual({ average_payback: 1 });
});

test('an average customer pays back exactly where the LTV is above the CAC', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 90 }),
      (cac, aov, percent) => {
        const ltv = aov / (1 - percent / 100);
        fc.pre(Math.abs(ltv - cac) > 0.01 * cac);
        const inputs = { cac, aov, margin: 1, repurchase: percent / 100 };
        const paidBack = ltvCacCalculator(inputs, []).values?.['average_payback'] ?? null;
        expect(paidBack !== null).toBe(ltv > cac);
      },
    ),
  );
});

test('what is blank or never pays back is said', () => {
  expect(ltvCacCalculator({ ...SEARCH, cac: null }, []).missing).toEqual({
    average_payback: '先填“获客成本”',
  });
  expect(ltvCacCalculator({ ...SEARCH, aov: 100 }, []).missing?.['average_payback']).toContain(
    '回不了本',
  );
});
