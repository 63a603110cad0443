import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraiseFlows } from '../../../src/domain/value/appraise-flows.ts';
import { xirr, xnpv } from '../../../src/domain/value/dated-flows.ts';
import { allIrrs, pickIrr } from '../../../src/domain/value/irr.ts';
import { mirr } from '../../../src/domain/value/mirr.ts';
import { npv } from '../../../src/domain/value/npv.ts';
import { payback } from '../../../src/domain/value/payback.ts';

const dated = (values: number[], dates: string[]) =>
  values.map((value, index) => ({ value, date: dates[index] ?? '' }));
const rounded = (rates: number[]) => rates.map((rate) => Number(rate.toFixed(9)) + 0);

describe('all IRRs', () => {
  // Expected: mpmath.polyroots with 60 digits.
  test.each([
    ['two', [-100, 230, -132], [0.1, 0.2]],
    ['three', [-1000, 6000, -11000, 6000], [0, 1, 2]],
    ['two that coincide', [-100, 220, -121], [0.1]],
    ['two that coincide at 0', [-0.1, 0.2, -0.1], [0]],
    ['three that coincide', [1, -3, 3, -1], [0]],
    ['two that nearly coincide', [-100, 300, -224.9999], [0.499, 0.501]],
    ['two that just miss', [-100, 300, -225.0001], []],
    ['below 0', [-100, 0, 0, 74], [-0.09549583]],
    ['0 in decimals that are not binary', [-0.3, 0.1, 0.1, 0.1], [0]],
    ['after periods without flows', [0, 0, -100, 110, 0], [0.1]],
  ])('%s', (_, flows, irrs) => {
    expect(rounded(allIrrs(flows))).toEqual(irrs);
  });

  test('without a change of sign, or without flows, there is none', () => {
    for (const flows of [[], [0, 0], [-5], [1, 2, 3], [-1, -2]]) expect(allIrrs(flows)).toEqual([]);
  });

  test('close to −100 %, as the quadratic formula finds it', () => {
    const [paid, first, second] = [3000, 2.4e-7, 4.2e-16];
    const kept = (first + Math.sqrt(first ** 2 + 4 * paid * second)) / (2 * paid);
    expect(allIrrs([-paid, first, second])[0]).toBeCloseTo(kept - 1, 14);
  });

  test('over thirty years of months, as the annuity formula has it', () => {
    const [rate] = allIrrs([-1000, ...Array.from({ length: 360 }, () => 30)]);
    expect((30 / (rate ?? NaN)) * (1 - (1 + (rate ?? NaN)) ** -360)).toBeCloseTo(1000, 8);
  });

  test('every one of them makes the NPV 0', () => {
    const flow = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(flow, { minLength: 2, maxLength: 24 }), (flows) => {
        for (const irr of allIrrs(flows)) {
          const size = npv(flows.map(Math.abs), irr) ?? 0;
          expect(Math.abs(npv(flows, irr) ?? NaN)).toBeLessThan(1e-7 * size);
        }
      }),
    );
  });

  test('one change of sign makes exactly one', () => {
    const amount = fc.integer({ min: 1, max: 100_000 });
    const some = fc.array(amount, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(some, some, (paid, received) => {
        expect(allIrrs([...paid.map((each) => -each), ...received])).toHaveLength(1);
      }),
    );
  });

  test('of several, the smallest that is not negative, else the one nearest 0', () => {
    expect(pickIrr([-0.87, 0.09, 0.71])).toBe(0.09);
    expect(pickIrr([-0.68, -0.08])).toBe(-0.08);
    expect(pickIrr([])).toBeNull();
  });
});

describe('an appraisal', () => {
  test('warns of several IRRs', () => {
    expect(appraiseFlows([-100, 230, -132], 0.12).warnings).toEqual([
      '这串流水有 2 个内部收益率（10%、20%），哪一个都不能单独作依据，请改看净现值。',
    ]);
    expect(appraiseFlows([-100, 110], 0.12).warnings).toEqual([]);
  });

  test('says why a figure is missing', () => {
    expect(appraiseFlows([-100, 50], -1).missing).toEqual({
      npv_t0: '折现率要大于 -100%，流水不能太大',
      npv_excel: '折现率要大于 -100%，流水不能太大',
      payback: '填的各期加起来还没有回本',
      discounted_payback: '按这个折现率，填的各期加起来还没有回本',
    });
    expect(appraiseFlows([1, 2], 0).missing).toEqual({
      irr: '流水要既有支出又有收入，才有内部收益率',
    });
    expect(appraiseFlows([-1, 2, -2], 0).missing).toMatchObject({
      irr: '没有一个折现率能让净现值为 0',
    });
  });
});

test('a payback that is exact in decimals is not a period late', () => {
  expect(payback([-0.6, 0.2, 0.2, 0.2])).toBeCloseTo(3, 12);
  expect(payback([-0.3, 0.1, 0.1, 0.1])).toBeCloseTo(3, 12);
  expect(payback([-100, 0, 200])).toBe(1.5);
  expect(payback([-100, 50])).toBeNull();
  expect(payback([])).toBeNull();
});

test('dated flows: as scipy finds the root; 365 days apart they are yearly ones', () => {
  const days = ['2025-01-31', '2025-06-30', '2026-01-15', '2026-12-31'];
  expect(xirr(dated([-5000, 1200, -300, 1500], days))).toBeCloseTo(-0.4014492269943, 10);
  expect(xirr(dated([-1000, 1010], ['2025-01-01', '2025-01-08']))).toBeCloseTo(0.680075411493, 10);
  const years = ['2025-01-01', '2026-01-01', '2027-01-01'];
  expect(xirr(dated([-100, 230, -132], years))).toBeCloseTo(0.1, 10);
  expect(xnpv(dated([-100, 230, -132], years), 0.12)).toBeCloseTo(
    npv([-100, 230, -132], 0.12) ?? 0,
    9,
  );
});

test('dated flows without a rate', () => {
  expect(xirr([])).toBeNull();
  expect(xirr(dated([100, 200], ['2025-01-01', '2026-01-01']))).toBeNull();
  expect(xirr(dated([-100, 110], ['2025-01-01', '2025-01-01']))).toBeNull();
  expect(xnpv(dated([-100, 110], ['2025-01-01', '2026-01-01']), -1)).toBeNull();
});

test('MIRR needs payments and receipts; at the IRR as both rates it is the IRR', () => {
  expect(mirr([100, 200], 0.1, 0.1)).toBeNull();
  expect(mirr([-100, -200], 0.1, 0.1)).toBeNull();
  expect(mirr([], 0.1, 0.1)).toBeNull();
  const flows = [-1000, 200, 300, 400, 500];
  const irr = pickIrr(allIrrs(flows)) ?? 0;
  expect(mirr(flows, irr, irr)).toBeCloseTo(irr, 12);
});
