import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abSequentialCalculator } from '../../../src/domain/experiment/ab-sequential-calculator.ts';
import type { Values } from '../../../src/domain/field/value.ts';
import reference from '../../reference/ab_sequential.open.json' with { type: 'json' };

const ask = (more: Values = {}) =>
  abSequentialCalculator({ alpha: 0.05, power: 0.8, lift: 0.2, ...more }, []);

test.each(reference.cases.filter(({ fn }) => fn === 'design'))('reference: $name', (each) => {
  const { alpha = 0, power = 0, lift = 0 } = each.input;
  const { values } = abSequentialCalculator({ alpha, power, lift }, []);
  expect(values).toMatchObject({ stop_at: each.expected.N, margin: each.expected.d });
  expect(values?.['false_alarm']).toBeCloseTo(Number(each.expected.false_positive), 12);
  expect(values?.['reached_power']).toBeCloseTo(Number(each.expected.power), 12);
});

describe('decisions with 56 ahead and 808 in all (Evan Miller)', () => {
  const decide = (success_b: number, success_a: number) => {
    const { values, notes } = ask({ success_a, success_b });
    return { decision: values?.['decision'], texts: notes?.map(({ text }) => text) ?? [] };
  };

  test('ahead by enough', () => {
    expect(decide(300, 240)).toEqual({
      decision: '停：B 赢',
      texts: [
        'B 领先 60 个，够 56 个：可以停，B 更好。停得早时，看到的提升容易偏大，别拿它当预测。',
      ],
    });
    expect(decide(296, 240).decision).toBe('停：B 赢');
    expect(decide(295, 240).decision).toBe('接着跑');
  });

  test('at the end without being ahead by enough', () => {
    const { decision, texts } = decide(430, 378);
    expect(decision).toBe('停：没分出胜负');
    expect(texts[0]).toContain('到了 808 个的上限，B 的领先不到 56 个');
  });

  test('too early to tell: how much is left', () => {
    expect(decide(200, 180)).toEqual({
      decision: '接着跑',
      texts: ['B 再多领先 36 个就赢；两组合计再有 428 个转化还没到，就停下来，算没分出胜负。'],
    });
  });

  test('too far behind for what is left: stop now', () => {
    expect(decide(370, 390).texts).toEqual([
      '离上限只剩 48 个转化，全归 B 也领先不了 56 个：现在就可以停，算没分出胜负。',
    ]);
    // 56 are left, and 56 are just enough.
    expect(decide(376, 376).texts[0]).toContain('B 再多领先 56 个就赢');
    expect(decide(376, 377).texts[0]).toContain('现在就可以停');
  });

  test('ahead by enough, but after the end: in doubt', () => {
    expect(decide(600, 500).texts[0]).toContain('已经过了 808 个的上限');
  });

  test('behind, however far: never a loss, but said', () => {
    expect(decide(100, 200).decision).toBe('接着跑');
    expect(decide(100, 200).texts[1]).toContain('A 领先 100 个。这个检验只问 B 有没有更好');
    expect(decide(150, 200).texts).toHaveLength(1);
  });
});

test('the picture: alpha where B is no better, the power where it is as planned, rising', () => {
  const lifts = fc.integer({ min: 3, max: 150 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(lifts, (lift) => {
      const { values, tables } = ask({ lift });
      const chances = tables?.['chances'] ?? [];
      const at = (wanted: number) => chances.find((row) => row['true_lift'] === wanted)?.['chance'];
      expect(at(0)).toBe(values?.['false_alarm']);
      expect(at(lift)).toBe(values?.['reached_power']);
      const rising = chances.map(({ chance }) => Number(chance));
      expect(rising).toEqual(rising.toSorted((left, right) => left - right));
    }),
    { numRuns: 30 },
  );
});

test('a lift so large that half of it below is impossible leaves that point out', () => {
  expect(ask({ lift: 3 }).tables?.['chances']?.[0]?.['true_lift']).toBe(0);
});

test('what is written on paper', () => {
  expect(ask({ success_a: 240, success_b: 300 }).steps?.map(({ result }) => result)).toEqual([
    '54.55%',
    '60',
  ]);
  expect(ask().steps).toHaveLength(1);
});

test('days at most: every conversion counts', () => {
  expect(ask({ daily_success: 40 }).values?.['days_at_most']).toBe(21);
  expect(ask({ daily_success: 808 }).values?.['days_at_most']).toBe(1);
  expect(ask().missing?.['days_at_most']).toContain('每天的转化');
  expect(ask({ daily_success: 0 }).missing?.['days_at_most']).toContain('要大于 0');
});

test('without counts the limits are there, the decision is not', () => {
  const { values, missing, notes } = ask({ success_a: 3 });
  expect(values).toMatchObject({ stop_at: 808, margin: 56, decision: null, lead: null });
  expect(missing?.['decision']).toBe('先填“B 组到现在的转化”');
  expect(notes).toEqual([]);
});

test.each([
  [{ lift: null }, '先填“最小想测出的相对提升”'],
  [{ alpha: null }, '先填“显著水平”'],
  [{ power: null }, '先填“功效”'],
  [{ lift: 0 }, '期望的相对提升至少要 0.001%。'],
  [{ alpha: 0.6 }, '显著水平要大于 0、不超过 50%。'],
  [{ power: 1 }, '检验功效要大于 0、小于 100%。'],
])('%j: a sentence for every result', (more, reason) => {
  const { values, missing } = ask({ success_a: 1, success_b: 2, daily_success: 3, ...more });
  expect(values).toBeUndefined();
  expect(Object.values(missing ?? {})).toEqual(Array(7).fill(reason));
});
