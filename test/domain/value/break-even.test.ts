import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEven } from '../../../src/domain/value/break-even.ts';
import { programmeRoi } from '../../../src/domain/value/programme-roi.ts';

test('prices count as decimals: 26.9 − 14.4 covers 1,200,000 with 96,000 units, not 96,001', () => {
  expect(26.9 - 14.4).not.toBe(12.5);
  expect(breakEven(1_200_000, 26.9, 14.4).values).toMatchObject({
    units_exact: 96_000,
    units_ceil: 96_000,
  });
});

test('a price that does not cover its own costs never breaks even, and says so', () => {
  const reason = '售价不高于单位变动成本，卖多少都不保本；请提价或降低变动成本';
  expect(breakEven(1000, 10, 10)).toEqual({
    values: { units_exact: null, units_ceil: null, revenue: null, contribution_margin_ratio: 0 },
    missing: { units_exact: reason, units_ceil: reason, revenue: reason },
  });
  expect(breakEven(1000, 0, 0).missing['contribution_margin_ratio']).toBe('“售价”是 0，不能作除数');
});

test('nothing to cover takes no units', () => {
  expect(breakEven(0, 10, 4).values).toMatchObject({ units_ceil: 0, revenue: 0 });
});

test('the units rounded up earn the target, and one less does not', () => {
  const fen = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(fen, fen, fen, fen, (fixed, profit, variable, margin) => {
      const units =
        breakEven(fixed / 100, (variable + margin) / 100, variable / 100, profit / 100).values
          .units_ceil ?? NaN;
      expect(units * margin).toBeGreaterThanOrEqual(fixed + profit);
      expect((units - 1) * margin).toBeLessThan(fixed + profit);
    }),
  );
});

test('a programme without cost has no ROI', () => {
  const programme = {
    incrementalRevenue: 1000,
    grossMargin: 0.4,
    pointsCost: 0,
    benefitCost: 0,
    operatingCost: 0,
  };
  expect(programmeRoi(programme)).toEqual({
    values: { incremental_margin: 400, cost: 0, net: 400, roi: null, revenue_to_cost: null },
    missing: { roi: '“总成本”是 0，不能作除数', revenue_to_cost: '“总成本”是 0，不能作除数' },
  });
});
