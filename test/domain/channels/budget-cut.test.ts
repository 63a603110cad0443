import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetCut } from '../../../src/domain/channels/budget-cut.ts';

/** The three channels of the source documents. */
const channels = [
  { channel: '搜索引擎', conversions: 200, spend: 10000, revenue: 32000 },
  { channel: '社交媒体', conversions: 300, spend: 12000, revenue: 49200 },
  { channel: '短视频平台', conversions: 450, spend: 15750, revenue: 75600 },
];

describe('37,750 halved', () => {
  const { values, missing, tables, notes, steps } = budgetCut({ cut: 0.5 }, channels);

  test('A stops search, keeps 3,125 of social media and all of short video', () => {
    expect(tables?.['plans']?.map((row) => row['a_spend'])).toEqual([0, 3125, 15750]);
    expect(values).toMatchObject({ budget: 18875, a_conversions: 528.125, a_revenue: 88412.5 });
    expect(values?.['a_roi']).toBeCloseTo(4.68411, 5);
  });

  test('B keeps half of each', () => {
    expect(tables?.['plans']?.map((row) => row['b_spend'])).toEqual([5000, 6000, 7875]);
    expect(values).toMatchObject({ b_conversions: 475, b_revenue: 78400 });
    expect(values?.['b_roi']).toBeCloseTo(156800 / 37750, 12);
    expect(missing).toEqual({});
  });

  test('names the channel that A stops, and writes the budget down', () => {
    expect(notes).toHaveLength(1);
    expect(notes?.[0]?.text).toContain('方案 A 会把搜索引擎整个停掉');
    expect(steps?.[0]).toMatchObject({ numbers: '37,750 × （1 − 50.0%）', result: '18,875.00' });
  });
});

test('a row with a blank is left out and named', () => {
  const { values, notes } = budgetCut({ cut: 0 }, [
    ...channels,
    { channel: '线下', conversions: 5, spend: null, revenue: 10 },
  ]);
  expect(values?.['budget']).toBe(37750);
  expect(notes?.map(({ text }) => text)).toEqual([
    '线下缺转化量、花费或收入，没有算进来；补齐再看。',
  ]);
});

test('nothing is left of everything: no ROI, and why', () => {
  const { values, missing, notes } = budgetCut({ cut: 1 }, channels);
  expect(values).toMatchObject({ budget: 0, a_conversions: 0, a_roi: null, b_roi: null });
  expect(missing).toEqual({
    a_roi: '没有留下花费，不能作除数',
    b_roi: '没有留下花费，不能作除数',
  });
  expect(notes).toEqual([]);
});

test.each([
  { cut: null, rows: channels, reason: '先填缩减多少' },
  { cut: 0.5, rows: [], reason: '先填至少一个渠道的转化量、花费和收入' },
])('says what is missing: $reason', ({ cut, rows, reason }) => {
  const { values, missing } = budgetCut({ cut }, rows);
  expect(values).toBeUndefined();
  expect(new Set(Object.values(missing ?? {}))).toEqual(new Set([reason]));
  expect(Object.keys(missing ?? {})).toHaveLength(7);
});

test('both plans spend the budget that is left, A brings no less revenue, and all results are numbers', () => {
  const channel = fc.record({
    channel: fc.constant('渠道'),
    conversions: fc.nat(10_000),
    spend: fc.nat(1_000_000),
    revenue: fc.nat(5_000_000),
  });
  fc.assert(
    fc.property(
      fc.array(channel, { minLength: 1, maxLength: 8 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (rows, cut) => {
        fc.pre(rows.some(({ spend }) => spend > 0));
        const { values, tables } = budgetCut({ cut }, rows);
        const plans = tables?.['plans'] ?? [];
        const spent = (id: string) => plans.reduce((sum, row) => sum + (row[id] as number), 0);
        expect(spent('a_spend')).toBeCloseTo(values?.['budget'] as number, 4);
        expect(spent('b_spend')).toBeCloseTo(values?.['budget'] as number, 4);
        const [a, b] = [values?.['a_revenue'] as number, values?.['b_revenue'] as number];
        expect(a).toBeGreaterThanOrEqual(b * (1 - 1e-9));
        expect(Object.values(values ?? {}).every(Number.isFinite)).toBe(true);
      },
    ),
  );
});
