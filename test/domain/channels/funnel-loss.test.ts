import { describe, expect, test } from 'vitest';
import { funnelLoss } from '../../../src/domain/channels/funnel-loss.ts';

const social = [
  { stage: '曝光', people: 80000 },
  { stage: '点击', people: 8000 },
  { stage: '转化', people: 300 },
];
const inputs = { improvement: 0.0025, funnel_spend: 12000 };

describe('the social-media row of the source', () => {
  const { values, rows, tables, steps } = funnelLoss(inputs, social);

  test('marks where most people are lost and where the rate is lowest', () => {
    expect(rows?.map(({ mark }) => mark)).toEqual([null, '流失人数最多', '通过率最低']);
    expect(values).toEqual({
      funnel_rate: 0.00375,
      largest_loss: '曝光 → 点击，流失 72,000 人',
      lowest_step: '点击 → 转化，3.75%',
    });
  });

  test('with the spend unchanged at 12,000, the cost of a conversion falls from 40 to 37.5', () => {
    expect(tables?.['gains']?.[1]).toMatchObject({
      step: '点击 → 转化',
      cost: 40,
      cost_after: 37.5,
    });
  });

  test('writes the steps down', () => {
    expect(steps?.[1]).toMatchObject({ numbers: '300 ÷ 8,000', result: '3.75%' });
  });
});

test('a stage larger than the one before gets a sentence instead of a rate', () => {
  const { values, missing, rows, notes } = funnelLoss(inputs, [
    { stage: '点击', people: 300 },
    { stage: '转化', people: 400 },
  ]);
  expect(notes).toHaveLength(1);
  expect(notes?.[0]).toMatchObject({ tone: 'bad' });
  expect(notes?.[0]?.text).toContain('“转化”有 400，比上一阶段“点击”的 300 还多');
  expect(rows?.[1]).toEqual({ step_rate: null, lost: null, mark: '比上一阶段还多，请核对' });
  expect(values).toEqual({ funnel_rate: null, largest_loss: null, lowest_step: null });
  expect(Object.keys(missing ?? {})).toEqual(['funnel_rate', 'largest_loss', 'lowest_step']);
});

test('a stage without a number is passed over', () => {
  const { rows } = funnelLoss(inputs, [
    { stage: '点击', people: 8000 },
    { stage: '线索', people: null },
    { stage: '转化', people: 300 },
  ]);
  expect(rows?.map(({ step_rate: rate }) => rate)).toEqual([null, null, 0.0375]);
});

test('without a spend there are gains but no costs', () => {
  const { tables } = funnelLoss({ improvement: 0.0025, funnel_spend: null }, social);
  expect(tables?.['gains']?.[1]).toMatchObject({ cost: null, cost_after: null });
  expect(tables?.['gains']?.[1]?.['end_gain']).toBeCloseTo(20, 9);
});

test.each([
  { what: 'no rows', rows: [] },
  { what: 'one stage', rows: [{ stage: '点击', people: 5 }] },
  {
    what: 'blanks only',
    rows: [
      { stage: '点击', people: null },
      { stage: null, people: null },
    ],
  },
])('$what: says what to fill in', ({ rows }) => {
  expect(funnelLoss(inputs, rows).missing).toEqual({
    funnel_rate: '至少填两个阶段的人数',
    largest_loss: '至少填两个阶段的人数',
    lowest_step: '至少填两个阶段的人数',
  });
});

test('stages without people give sentences, never NaN', () => {
  const { values, missing, rows, notes } = funnelLoss({ improvement: 0.05, funnel_spend: 10 }, [
    { stage: '曝光', people: 10 },
    { stage: '点击', people: 9 },
    { stage: '加购', people: 0 },
    { stage: '转化', people: 0 },
  ]);
  expect(rows?.map(({ step_rate: rate }) => rate)).toEqual([null, 0.9, 0, null]);
  expect(values?.['funnel_rate']).toBe(0);
  expect(missing).toEqual({});
  expect(notes?.map(({ tone }) => tone)).toEqual(['warn', 'warn']);
  expect(notes?.[0]?.text).toContain('“加购”现在是 0');
  expect(notes?.[1]?.text).toContain('“加购”是 0，到“转化”的通过率算不出');
});

test('an improvement above 100 % is said to be cut off', () => {
  const { notes } = funnelLoss({ improvement: 0.5, funnel_spend: null }, [
    { stage: '下单', people: 100 },
    { stage: '付款', people: 90 },
  ]);
  expect(notes?.[0]?.text).toContain('按 100% 算');
});
