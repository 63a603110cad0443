import fc from 'fast-check';
import { expect, test } from 'vitest';
import { poissonRange } from '../../../src/domain/budget/poisson-range.ts';
import { pretestBudget } from '../../../src/domain/budget/pretest-budget.ts';

const channels = [
  { channel: '搜索引擎', conversions: 200, spend: 10_000 },
  { channel: '社交媒体', conversions: 300, spend: 12_000 },
  { channel: '短视频平台', conversions: 450, spend: 15_750 },
];

test('the source: 5,000 of 50,000 over three channels buys about 33, 42 and 48 conversions', () => {
  const { values, rows } = pretestBudget({ total: 50_000, test_share: 0.1 }, channels);
  expect(values).toEqual({ channels: 3, expected_total: 123 });
  expect(rows?.map(({ test_spend: money, expected }) => [money, expected])).toEqual([
    [1666.67, 33],
    [1666.67, 42],
    [1666.66, 48],
  ]);
});

test('a channel without figures of its own gets money and no estimate; a blank row gets nothing', () => {
  const { values, rows } = pretestBudget({ total: 3000, test_share: 0.1 }, [
    { channel: '搜索引擎', conversions: 200, spend: 10_000 },
    { channel: '知乎', conversions: null, spend: null },
    { channel: null, conversions: null, spend: null },
  ]);
  expect(values).toEqual({ channels: 2, expected_total: 3 });
  expect(rows?.map(({ test_spend: money, expected }) => [money, expected])).toEqual([
    [150, 3],
    [150, null],
    [null, null],
  ]);
});

test('says what is missing instead of dividing by nothing', () => {
  expect(pretestBudget({ total: null, test_share: 0.1 }, channels).missing?.['channels']).toBe(
    '先填总预算和测试占比',
  );
  expect(pretestBudget({ total: 100, test_share: 0.1 }, []).missing?.['channels']).toBe(
    '先填至少一个渠道',
  );
  const unknown = [{ channel: '知乎', conversions: 0, spend: 500 }];
  const { values, missing } = pretestBudget({ total: 100, test_share: 0.1 }, unknown);
  expect(values).toEqual({ channels: 1, expected_total: null });
  expect(missing?.['expected_total']).toBe('没有一个渠道同时填了转化量和花费');
});

test('the shares add up to the test budget to the fen', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_00 }),
      fc.integer({ min: 1, max: 12 }),
      (fen, count) => {
        const rows = Array.from({ length: count }, (_, index) => ({ channel: `渠道 ${index}` }));
        const split = pretestBudget({ total: fen / 100, test_share: 1 }, rows).rows ?? [];
        const sum = split.reduce(
          (total, row) => total + Math.round(Number(row['test_spend']) * 100),
          0,
        );
        expect(sum).toBe(fen);
      },
    ),
  );
});

test('the range holds 93 to 98 of 100 counts of a Poisson distribution', () => {
  for (let mean = 5; mean <= 400; mean += 5) {
    const [low, high] = poissonRange(mean);
    let probability = Math.exp(-mean);
    let covered = 0;
    for (let count = 0; count <= high; count += 1) {
      if (count >= low) covered += probability;
      probability *= mean / (count + 1);
    }
    expect(covered, `mean ${mean}`).toBeGreaterThan(0.93);
    expect(covered, `mean ${mean}`).toBeLessThan(0.98);
  }
});
