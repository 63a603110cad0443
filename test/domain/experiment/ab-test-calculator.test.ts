import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abTestCalculator } from '../../../src/domain/experiment/ab-test-calculator.ts';
import type { Values } from '../../../src/domain/field/value.ts';
import reference from '../../reference/ab_test.open.json' with { type: 'json' };

type Counts = [conversions: number, visitors: number];

const ask = (
  [conversions_a, visitors_a]: Counts,
  [conversions_b, visitors_b]: Counts,
  more: Values = {},
) =>
  abTestCalculator(
    {
      conversions_a,
      visitors_a,
      conversions_b,
      visitors_b,
      alpha: 0.05,
      split: '不是随机分的',
      ratio: 1,
      ...more,
    },
    [],
  );

test.each(reference.cases)('reference: $name', ({ input: { a, b, confidence }, expected }) => {
  const found = ask([a.x, a.n], [b.x, b.n], { alpha: 1 - confidence });
  const close = (value: unknown, wanted: number | null | undefined) => {
    if (wanted === null || wanted === undefined) expect(value ?? null).toBeNull();
    else expect(value).toBeCloseTo(wanted, 8);
  };
  const { values = {}, tables = {} } = found;
  close(values['rate_a'], expected.p_a);
  close(values['rate_b'], expected.p_b);
  close(values['difference'], 100 * expected.diff);
  close(values['z'], expected.z);
  close(values['lift'], expected.lift);
  const [wald, newcombe, agresti] = tables['intervals'] ?? [];
  close(wald?.['gap_low'], 100 * (expected.diff_wald[0] ?? NaN));
  close(newcombe?.['gap_low'], 100 * (expected.diff_newcombe[0] ?? NaN));
  close(newcombe?.['gap_high'], 100 * (expected.diff_newcombe[1] ?? NaN));
  close(agresti?.['gap_high'], 100 * (expected.diff_agresti_caffo[1] ?? NaN));
  const [ofA, ofB] = tables['arms'] ?? [];
  close(ofA?.['arm_low'], expected.ci_a[0]);
  close(ofB?.['arm_high'], expected.ci_b[1]);
  const tests = tables['tests'] ?? [];
  if (expected.z === null) expect(tests).toEqual([]);
  else {
    close(tests[0]?.['test_p'], expected.p_two_sided);
    close(tests[1]?.['test_p'], expected.p_yates);
    close(tests[2]?.['test_p'], expected.fisher_p);
    const [barnard, boschloo] = [tests[3]?.['test_p'], tests[4]?.['test_p']];
    if (barnard !== undefined) expect(barnard).toBeCloseTo(expected.barnard_p ?? NaN, 3);
    if (boschloo !== undefined) expect(boschloo).toBeCloseTo(expected.boschloo_p ?? NaN, 3);
  }
});

test('search against social of the source documents: low is not shown', () => {
  const { values, notes } = ask([200, 5000], [300, 8000]);
  expect(values).toMatchObject({ conclusion: '看不出差别', rate_a: 0.04, rate_b: 0.0375 });
  expect(values?.['difference']).toBeCloseTo(-0.25, 12);
  expect(values?.['z']).toBeCloseTo(-0.7211, 4);
  expect(values?.['p']).toBeCloseTo(0.4708, 4);
  expect(notes?.map(({ tone }) => tone)).toEqual(['info', 'warn', 'info', 'info']);
  expect(notes?.[0]?.text).toContain('B 比 A 低 0.25 个百分点');
});

test('the z on paper; none where there is nothing to test', () => {
  expect(ask([200, 5000], [300, 8000]).steps?.[0]).toMatchObject({
    numbers: '（3.75% − 4.0%）÷ √〔3.85% ×（1 − 3.85%）×（1 ÷ 5,000 + 1 ÷ 8,000）〕',
    result: '-0.7211',
  });
  expect(ask([0, 20], [0, 10]).steps).toEqual([]);
});

test('social against video: exactly the same', () => {
  const { values } = ask([300, 8000], [450, 12_000]);
  expect(values).toMatchObject({ difference: 0, z: 0, p: 1, lift: 0 });
});

describe('tones and conclusion', () => {
  const tonesOf = (...args: Parameters<typeof ask>) => {
    const { values, notes } = ask(...args);
    return [values?.['conclusion'], notes?.find(({ text }) => text.startsWith('差别显著'))?.tone];
  };
  const random = { split: '随机各一半', planned: 10_000 };

  test('a rise is good, a fall bad', () => {
    expect(tonesOf([500, 10_000], [600, 10_000], random)).toEqual(['B 更高', 'good']);
    expect(tonesOf([600, 10_000], [500, 10_000], random)).toEqual(['B 更低', 'bad']);
  });

  test('too early, or not split as planned: no conclusion, and nothing is good', () => {
    const early = { ...random, planned: 20_000 };
    expect(tonesOf([500, 10_000], [600, 10_000], early)).toEqual(['先别下结论', 'info']);
    expect(tonesOf([500, 10_000], [660, 11_000], random)).toEqual(['先别下结论', 'info']);
    const { notes } = ask([500, 10_000], [660, 11_000], random);
    expect(notes?.[0]?.tone).toBe('bad');
    expect(notes?.[0]?.text).toContain('计划按 1:1 分流');
  });

  test('planned shares other than halves', () => {
    const shares = { split: '随机按比例', ratio: 0.25, planned: 8000 };
    expect(tonesOf([800, 8000], [260, 2000], shares)).toEqual(['B 更高', 'good']);
    expect(tonesOf([800, 8000], [260, 2000], { ...shares, ratio: 1 })[0]).toBe('先别下结论');
    // B needs a quarter of what was planned for A.
    expect(tonesOf([800, 8000], [260, 1999], shares)[0]).toBe('先别下结论');
  });
});

test('few conversions: Fisher decides, with the interval of Newcombe', () => {
  const { values, tables } = ask([1, 34], [7, 34]);
  expect(values?.['p']).toBeCloseTo(0.0544, 4);
  expect(tables?.['intervals']?.map(({ method }) => method)).toEqual([
    'Wald',
    'Newcombe（结论用的）',
    'Agresti–Caffo',
  ]);
  expect(values?.['diff_low']).toBe(tables?.['intervals']?.[1]?.['gap_low']);
  expect(tables?.['tests']?.map(({ test: name }) => name)).toEqual([
    'z 检验',
    '卡方加 Yates 校正',
    'Fisher（结论用的）',
    'Barnard',
    'Boschloo',
  ]);
});

test('a p-value too small to read is shown as such', () => {
  const { values, tables } = ask([100, 10_000], [300, 10_000]);
  expect(values?.['p']).toBe('< 0.0001');
  expect(tables?.['tests']?.[0]?.['test_p']).toBe('< 0.0001');
});

describe('extremes', () => {
  test('nobody, everybody, no visitors: sentences, no numbers', () => {
    const none = ask([0, 20], [0, 10]);
    expect(none.values).toMatchObject({ conclusion: '答不了', z: null, p: null, lift: null });
    expect(none.missing?.['p']).toContain('两组都没有人转化');
    // The flat prior alone would make it 65.6 %.
    expect(none.values?.['b_is_better']).toBeNull();
    const all = ask([12, 12], [12, 12]);
    expect(all.values).toMatchObject({ rate_a: 1, lift: 0, lift_low: null, lift_high: null });
    expect(all.missing?.['p']).toContain('全都转化了');
    const empty = ask([0, 0], [3, 20]);
    expect(empty.values).toMatchObject({ rate_a: null, rate_b: 0.15, difference: null });
    expect(empty.missing?.['difference']).toBe('A 组还没有访客，没有可比的。');
    expect(empty.tables?.['arms']).toHaveLength(1);
  });

  test('one arm without conversions: no lift from nothing, no interval to nothing', () => {
    const fromNothing = ask([0, 100], [9, 100]);
    expect(fromNothing.missing?.['lift']).toBe('A 组没有转化，没有相对提升可言');
    const toNothing = ask([5, 60], [0, 60]);
    expect(toNothing.values?.['lift']).toBe(-1);
    expect(toNothing.missing?.['lift_low']).toContain('有一组没有转化');
  });

  test.each([
    [{ visitors_a: null }, '先填“A 组访客”'],
    [{ conversions_b: null }, '先填“B 组转化”'],
    [{ alpha: null }, '先填“显著水平”'],
    [{ split: '随机按比例', ratio: null }, '先填“B 组是 A 组的几倍”'],
    [{ conversions_b: 8001 }, '转化比访客还多，先改好'],
  ])('%j: a sentence for every result', (more, reason) => {
    const { values, missing } = ask([200, 5000], [300, 8000], more);
    expect(values).toBeUndefined();
    expect(new Set(Object.values(missing ?? {}))).toEqual(new Set([reason]));
    expect(Object.keys(missing ?? {})).toHaveLength(14);
  });

  test('no number is ever infinite or missing without a sentence', () => {
    const arm = fc
      .nat(3000)
      .chain((visitors) => fc.nat(visitors).map((conversions): Counts => [conversions, visitors]));
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const { values = {}, missing = {} } = ask(a, b, { split: '随机各一半' });
        for (const [id, value] of Object.entries(values)) {
          if (value === null) expect(missing[id], id).toMatch(/./);
          else if (typeof value === 'number') expect(Number.isFinite(value), id).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('the other way round: differences turn their sign, chances add to one, losses change places', () => {
  const [there, back] = [ask([200, 5000], [300, 8000]), ask([300, 8000], [200, 5000])];
  expect(back.values?.['difference']).toBeCloseTo(-Number(there.values?.['difference']), 12);
  expect(back.values?.['p']).toBeCloseTo(Number(there.values?.['p']), 12);
  expect(Number(back.values?.['b_is_better']) + Number(there.values?.['b_is_better'])).toBeCloseTo(
    1,
    9,
  );
  expect(back.values?.['loss_a']).toBeCloseTo(Number(there.values?.['loss_b']), 9);
});
