import { expect, test } from 'vitest';
import { membershipNpvCalculator } from '../../../src/domain/value/membership-npv-calculator.ts';

const year = (period: string, incremental_revenue: number | null, margin = 1, cost = 0) => ({
  period,
  incremental_revenue,
  margin,
  points_cost: cost,
  benefit_cost: 0,
  operating_cost: 0,
});

test('flows of the rows: the example of Excel’s help, 1,188.44 where the first flow is discounted too', () => {
  // Reference npv_irr `excel_npv`.
  const rows = [year('1', 3000), year('2', 4200), year('3', 6800)];
  const { values } = membershipNpvCalculator({ investment: 10000, discount: 0.1 }, rows);
  expect(values?.['npv_t0']).toBeCloseTo(1307.2877535687453, 9);
  expect(values?.['npv_excel']).toBeCloseTo(1188.4434123352232, 9);
  expect(values?.['irr']).toBeCloseTo(0.1634056006889893, 12);
  expect(values?.['payback']).toBeCloseTo(2.411764705882353, 12);
});

test('at the needed share of the incremental revenue the NPV is 0', () => {
  const rows = [year('1', 520000, 0.38, 180000), year('2', 860000, 0.38, 210000)];
  const inputs = { investment: 100000, discount: 0.08 };
  const share = Number(membershipNpvCalculator(inputs, rows).values?.['needed_share']);
  const less = rows.map((row) => ({
    ...row,
    incremental_revenue: Number(row.incremental_revenue) * share,
  }));
  expect(membershipNpvCalculator(inputs, less).values?.['npv_t0']).toBeCloseTo(0, 6);
});

test('the table runs from year 0 and ends at the NPV', () => {
  const rows = [year('1', 230, 1, 0), year('2', 0, 1, 132)];
  const { tables, values, notes } = membershipNpvCalculator(
    { investment: 100, discount: 0.12 },
    rows,
  );
  expect(tables?.['cash']?.map(({ cumulative }) => cumulative)).toEqual([-100, 130, -2]);
  expect(tables?.['cash']?.at(-1)?.['cumulative_present']).toBeCloseTo(
    Number(values?.['npv_t0']),
    9,
  );
  // Textbook flow with two IRRs; it also falls back below 0 after its payback.
  expect(notes?.map(({ text }) => text)).toEqual([
    expect.stringContaining('10%、20%'),
    expect.stringContaining('最后又成了负数'),
  ]);
});

test('a blank cost is asked for, not taken as 0; no rows and too many have a sentence', () => {
  const inputs = { investment: 100, discount: 0.1 };
  const open = { ...year('第 1 年', 230), benefit_cost: null };
  expect(membershipNpvCalculator(inputs, [open]).missing?.['npv_t0']).toBe(
    '第 1 年的“权益成本”是空的；没有就填 0',
  );
  expect(membershipNpvCalculator(inputs, [open]).notes?.[0]?.text).toContain('没填全的年份');
  expect(membershipNpvCalculator(inputs, []).notes).toEqual([]);
  expect(membershipNpvCalculator(inputs, []).missing?.['irr']).toBe('先填至少一年');
  expect(membershipNpvCalculator({ discount: 0.1 }, [open]).missing?.['irr']).toBe(
    '先填“一次性投入”',
  );
  const long = Array.from({ length: 101 }, (_, index) => year(String(index), 1));
  expect(membershipNpvCalculator(inputs, long).missing?.['payback']).toBe('最多 100 年');
});

test('without any incremental margin there is nothing to scale', () => {
  const { values, missing } = membershipNpvCalculator({ investment: 0, discount: 0.1 }, [
    year('1', 0, 1, 10),
  ]);
  expect(values?.['needed_share']).toBeNull();
  expect(missing?.['needed_share']).toContain('没有增量毛利');
});
