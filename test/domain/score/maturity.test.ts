import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DIMENSIONS } from '../../../src/domain/score/maturity-dimensions.ts';
import { maturity } from '../../../src/domain/score/maturity.ts';

const item = (dimension: string, score: number | null) => ({ dimension, item: '题', score });

test('a dimension is the mean of its items, a frame the mean of its dimensions', () => {
  const result = maturity({}, [
    item('用户数字化', 1),
    item('用户数字化', 2),
    item('用户数字化', 3),
    item('数字化管理', 5),
    item('策略', 4),
  ]);
  expect(result.values).toMatchObject({
    // Not 2.75, the mean of all items: a dimension with more questions does not count more.
    five_layers: 3.5,
    four_dimensions: 4,
    omnichannel_level: null,
    weakest: '用户数字化',
    weakest_score: 2,
  });
  expect(result.missing).toEqual({ omnichannel_level: '这一组的题都还没打分' });
  expect(result.tables?.['dimensions']?.map(({ dimension_name }) => dimension_name)).toEqual([
    '用户数字化',
    '数字化管理',
    '策略',
  ]);
});

test.each([
  [[5, 5, 2], '多渠道'],
  [[3, 5, 5], '跨渠道'],
  [[4, 4, 5], '全渠道'],
])('the lowest of %j makes the omnichannel level %s', (scores, level) => {
  const { values } = maturity(
    {},
    scores.map((score) => item('全渠道一致', score)),
  );
  expect(values?.['omnichannel_level']).toBe(level);
});

test('the next step stands only where there is one to take', () => {
  const { tables, notes } = maturity({}, [item('数据', 4), item('组织', 2)]);
  const steps = tables?.['dimensions']?.map(({ dimension_name, next }) => [dimension_name, next]);
  expect(steps?.[1]).toEqual(['数据', '保持，半年后再评一次']);
  expect(notes).toEqual([
    {
      tone: 'bad',
      text: '组织最弱，2 分：成立市场、IT、运营、财务的小组，每周开一次数据复盘会。',
    },
  ]);
});

test('nothing scored: every result says why, no table, no infinity', () => {
  const result = maturity({}, [item('数据', null)]);
  expect(Object.values(result.values ?? {})).toEqual([null, null, null, null, null]);
  expect(Object.keys(result.missing ?? {})).toHaveLength(5);
  expect(result.tables?.['dimensions']).toEqual([]);
  expect(result.notes?.map(({ text }) => text)).toEqual(['还有 1 题没打分，没有算进去。']);
});

test('means stay between the lowest and the highest score', () => {
  const names = fc.constantFrom(...DIMENSIONS.map(({ name }) => name));
  const rows = fc.array(fc.tuple(names, fc.integer({ min: 1, max: 5 })), { minLength: 1 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const { values, tables } = maturity(
        {},
        pairs.map(([name, score]) => item(name, score)),
      );
      const scores = pairs.map(([, score]) => score);
      for (const row of tables?.['dimensions'] ?? []) {
        expect(row['mean']).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(row['mean']).toBeLessThanOrEqual(Math.max(...scores));
      }
      expect(values?.['weakest_score']).not.toBeNull();
    }),
  );
});
