import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { responseOf } from '../../../src/domain/response/curve.ts';
import {
  optimiseBudget,
  type BudgetPlan,
  type PlannedChannel,
} from '../../../src/domain/response/optimise-budget.ts';

const hill = (b: number, s: number, k: number): PlannedChannel => ({
  curve: 'hill',
  params: { b, s, k },
});
const power = (
  b: number,
  a: number,
  bounds: { min?: number; max?: number } = {},
): PlannedChannel => ({
  curve: 'power',
  params: { b, a },
  ...bounds,
});

function planOf(channels: PlannedChannel[], budget: number): BudgetPlan {
  const result = optimiseBudget(channels, budget);
  if ('error' in result) throw new Error(result.error);
  return result.plan;
}

function total(channels: PlannedChannel[], spends: number[]): number {
  return channels.reduce(
    (sum, channel, index) => sum + responseOf(channel).value(spends[index] ?? 0),
    0,
  );
}

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyChannel: fc.Arbitrary<PlannedChannel> = fc.oneof(
  fc.record({ b: double(100, 1500), s: double(1.1, 5), k: double(2000, 60_000) }).map((params) => ({
    curve: 'hill' as const,
    params,
  })),
  fc.record({ b: double(5, 40), a: double(0.3, 0.8) }).map((params) => ({
    curve: 'power' as const,
    params,
  })),
  fc.record({ b: double(100, 900), k: double(500, 20_000) }).map((params) => ({
    curve: 'neg_exp' as const,
    params,
  })),
);

test('beats 200 splits at random, spends exactly the budget, and is proven best', () => {
  const weights = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(anyChannel, { minLength: 2, maxLength: 6 }),
      double(1000, 200_000),
      fc.array(weights, { minLength: 200, maxLength: 200 }),
      (channels, budget, splits) => {
        const plan = planOf(channels, budget);
        expect(plan.proven).toBe(true);
        expect(plan.allocation.reduce((sum, spend) => sum + spend, 0) / budget).toBeCloseTo(1, 12);
        expect(plan.totalResponse).toBeCloseTo(total(channels, plan.allocation), 6);
        for (const split of splits) {
          const used = channels.map((_, index) => split[index] ?? 0);
          const sum = used.reduce((left, right) => left + right, 0);
          if (sum === 0) continue;
          const spends = used.map((weight) => (budget * weight) / sum);
          expect(total(channels, spends)).toBeLessThanOrEqual(plan.totalResponse * (1 + 1e-9));
        }
      },
    ),
    { numRuns: 50 },
  );
});

describe('S-shaped channels', () => {
  test('all into one where the budget is too small for two', () => {
    expect(planOf([hill(1000, 3, 20_000), hill(900, 3, 20_000)], 24_000).allocation).toEqual([
      24_000, 0,
    ]);
  });

  test('three of six equal ones, the earlier, and it is proven', () => {
    const plan = planOf(
      Array.from({ length: 6 }, () => hill(1000, 3, 20_000)),
      72_000,
    );
    expect(plan.allocation.map(Math.round)).toEqual([24_000, 24_000, 24_000, 0, 0, 0]);
    expect(plan.proven).toBe(true);
  });

  test('a channel may end up inside its convex part: a fine grid finds no better', () => {
    const channels: PlannedChannel[] = [
      { curve: 'neg_exp', params: { b: 300, k: 300 } },
      hill(900, 2, 20_000),
    ];
    const plan = planOf(channels, 5000);
    const [first = 0] = plan.allocation;
    expect(5000 - first).toBeLessThan(responseOf(hill(900, 2, 20_000)).inflexion);
    const grid = Array.from({ length: 50_001 }, (_, index) => index / 10);
    const best = Math.max(...grid.map((spend) => total(channels, [spend, 5000 - spend])));
    expect(plan.totalResponse).toBeGreaterThanOrEqual(best);
    expect(plan.marginals[0]).toBeCloseTo(plan.marginals[1] ?? NaN, 6);
  });
});

describe('bounds', () => {
  test('bind, and lambda is the marginal response of the channels inside theirs', () => {
    const channels = [
      power(40, 0.45, { min: 2000, max: 12_000 }),
      power(25, 0.55, { max: 20_000 }),
      power(60, 0.4, { min: 5000 }),
      power(1, 0.5, { min: 3000 }),
    ];
    const plan = planOf(channels, 50_000);
    expect(plan.allocation.map(Math.round)).toEqual([12_000, 20_000, 15_000, 3000]);
    expect(plan.lambda).toBeCloseTo(plan.marginals[2] ?? NaN, 12);
  });

  test('a channel that takes all but the minimums is inside its bounds', () => {
    const plan = planOf([power(100, 0.5), power(1, 0.5, { min: 3000 })], 10_000);
    expect(plan.allocation).toEqual([7000, 3000]);
    expect(plan.lambda).toBeCloseTo(plan.marginals[0] ?? NaN, 12);
  });

  test('that add up to the budget leave no choice, binary dust or not', () => {
    const tenths = [power(20, 0.3, { min: 0.1 }), power(20, 0.3, { min: 0.2 })];
    expect(planOf(tenths, 0.3).allocation).toEqual([0.1, 0.2]);
    const most = [power(20, 0.3, { max: 0.1 }), power(20, 0.3, { max: 0.7 })];
    expect(planOf(most, 0.8).allocation).toEqual([0.1, 0.7]);
  });
});

test('money that brings nothing more is spent all the same', () => {
  expect(planOf([power(0, 0.5), hill(0, 2, 100)], 100).allocation).toEqual([100, 0]);
  const saturated: PlannedChannel[] = [
    { curve: 'neg_exp', params: { b: 300, k: 1 } },
    { curve: 'neg_exp', params: { b: 200, k: 1 } },
  ];
  const plan = planOf(saturated, 50_000);
  expect(plan.allocation.reduce((sum, spend) => sum + spend, 0)).toBeCloseTo(50_000, 6);
  expect(plan.totalResponse).toBe(500);
});

test('a budget of 0 and equal straight lines are no trouble', () => {
  expect(planOf([power(2, 0.5), hill(10, 2, 100)], 0).allocation).toEqual([0, 0]);
  expect(planOf([power(2, 1), power(2, 1)], 1000).totalResponse).toBe(2000);
});

test.each([
  ['no channel', [], 100, '先填至少一个渠道。'],
  ['no budget', [power(1, 0.5)], -1, '预算要是不小于 0 的数。'],
  [
    'minimums above the budget',
    [power(4, 0.5, { min: 4000 }), power(3, 0.5, { min: 2000 })],
    5000,
    '各渠道下限合计 6,000 元，超过预算 5,000 元。请调低下限或加预算。',
  ],
  [
    'maximums below the budget',
    [power(4, 0.5, { max: 4000 })],
    5000,
    '各渠道上限合计 4,000 元，预算 5,000 元花不完。请调高上限或减预算。',
  ],
  [
    'crossed bounds',
    [power(4, 0.5, { min: 40, max: 30 })],
    50,
    '第 1 个渠道：下限 40 元高于上限 30 元。',
  ],
  ['a wrong parameter', [power(4, 0)], 50, '第 1 个渠道：指数 a要大于 0，现在是 0。'],
])('refuses %s', (_, channels, budget, error) => {
  expect(optimiseBudget(channels, budget)).toEqual({ error });
});

test('reports its progress, and stops when told to', () => {
  const channels = Array.from({ length: 6 }, () => hill(1000, 3, 20_000));
  const gaps: number[] = [];
  optimiseBudget(channels, 72_777, { onProgress: (_, gap) => gaps.push(gap) });
  expect(gaps.length).toBeGreaterThan(3);
  expect(gaps.at(-1)).toBeLessThanOrEqual(gaps[0] ?? NaN);
  expect(optimiseBudget(channels, 72_777, { isCancelled: () => true })).toEqual({
    error: '已停止计算，没有结果。',
  });
});
