import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenCalculator } from '../../../src/domain/value/break-even-calculator.ts';

const CAMPAIGN = { fixed: 50000, price: 164, variable: 114.8 };

test('units, target and margin of safety of a campaign of 50,000 yuan', () => {
  const { values, missing } = breakEvenCalculator(
    { ...CAMPAIGN, target_profit: 10000, planned_units: 1500 },
    [],
  );
  // 50,000 ÷ 49.2 and 60,000 ÷ 49.2.
  expect(values).toMatchObject({ units_ceil: 1017, target_units: 1220 });
  expect(values?.['safety_margin']).toBeCloseTo(1 - 1016.2601626016 / 1500, 9);
  expect(missing).toEqual({});
});

test('the table goes up to twice the break-even point, where sales meet the cost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 1000 }),
      (fixed, gain) => {
        const { values, tables } = breakEvenCalculator(
          { fixed, price: 100 + gain, variable: 100 },
          [],
        );
        const levels = tables?.['levels'] ?? [];
        const ceil = Number(values?.['units_ceil']);
        expect(levels.at(-1)?.['units']).toBe(2 * ceil);
        expect(levels.map(({ units }) => units)).toEqual([
          ...new Set(levels.map(({ units }) => units)),
        ]);
        for (const { units, sales_at, cost_at, profit_at } of levels) {
          expect(profit_at).toBeCloseTo(Number(sales_at) - Number(cost_at), 4);
          expect(Number(profit_at) >= -1e-6).toBe(Number(units) >= ceil);
        }
      },
    ),
  );
});

test('no margin, no target, no plan: a sentence for each and no table', () => {
  const { values, missing, tables } = breakEvenCalculator(
    { fixed: 1000, price: 10, variable: 12 },
    [],
  );
  expect(values?.['contribution_margin_ratio']).toBe(-0.2);
  expect(missing?.['units_ceil']).toContain('卖多少都不保本');
  expect(missing?.['target_units']).toBe('先填“目标利润”');
  expect(missing?.['safety_margin']).toContain('卖多少都不保本');
  expect(tables?.['levels']).toEqual([]);
  const open = Object.values(breakEvenCalculator({ price: 10 }, []).missing ?? {});
  expect(new Set(open)).toEqual(new Set(['先填“固定成本”']));
  expect(breakEvenCalculator(CAMPAIGN, []).missing?.['safety_margin']).toContain('预计销量');
});
