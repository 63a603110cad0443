import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multipleComparisonCalculator } from '../../../src/domain/experiment/multiple-comparison-calculator.ts';
import type { Value } from '../../../src/domain/field/value.ts';
import reference from '../../reference/ab_multiple.open.json' with { type: 'json' };

const compare = (pValues: Value[], alpha: number | null = 0.05) =>
  multipleComparisonCalculator(
    { alpha },
    pValues.map((p_raw, index) => ({ variant: `版本 ${index + 1}`, p_raw })),
  );

const COLUMNS = {
  bonferroni: 'bonferroni',
  holm: 'holm',
  hochberg: 'hochberg',
  bh: 'BH',
  by: 'BY',
  sidak: 'sidak',
} as const;

test.each(reference.cases)('reference: $name', ({ input: { p, alpha }, expected }) => {
  const { rows = [], values } = compare(p, alpha);
  for (const [column, name] of Object.entries(COLUMNS) as [string, keyof typeof expected][]) {
    rows.forEach((row, index) => {
      expect(row[column], column).toBeCloseTo(Number(expected[name][index]), 9);
    });
  }
  expect(values?.['holm_count']).toBe(expected.reject_holm.filter(Boolean).length);
});

test('four that pass by themselves: two stand, all are worth a second look', () => {
  const { values, rows, tables, notes } = compare([0.01, 0.04, 0.03, 0.005]);
  expect(values).toMatchObject({ compared: 4, raw_count: 4, holm_count: 2, bh_count: 4 });
  expect(values?.['false_alarm']).toBeCloseTo(1 - 0.95 ** 4, 12);
  expect(rows?.map(({ stands }) => stands)).toEqual(['站得住', '只够海选', '只够海选', '站得住']);
  expect(tables?.['methods']?.map(({ left }) => left)).toEqual([2, 4, 2, 4, 2, 2]);
  expect(tables?.['methods']?.[0]?.['names']).toBe('版本 1、版本 4');
  expect(notes).toEqual([
    {
      tone: 'warn',
      text: '原来显著的有 4 个，Holm 校正之后只剩 2 个。按 BH 有 4 个，可以拿去复测，不能当结论。',
    },
  ]);
});

test.each([
  [[0.001, 0.002], 'good', '原来显著的 2 个，校正之后都还站得住。'],
  [[0.3, 0.5], 'warn', '不校正就没有一个显著，校正之后更不会有。'],
  [[0.04, 0.6], 'bad', '原来显著的有 1 个，Holm 校正之后一个都不剩。'],
  [[0.012, 0.049, 0.2], 'warn', '原来显著的有 2 个，Holm 校正之后只剩 1 个。'],
  [[0.03], 'info', '只有一个比较，不用校正。'],
])('%j: %s', (pValues, tone, text) => {
  expect(compare(pValues).notes).toEqual([{ tone, text }]);
});

test('Holm on paper, from the smallest: 0.04 × 1 stays at the 0.06 before it', () => {
  expect(
    compare([0.01, 0.04, 0.03, 0.005]).steps?.map(({ numbers, result }) => [numbers, result]),
  ).toEqual([
    ['0.005 × 4', '0.02'],
    ['0.01 × 3', '0.03'],
    ['0.03 × 2', '0.06'],
    ['0.04 × 1', '0.06'],
  ]);
});

test('a row without a p-value is left out of the count, and that is said', () => {
  const { values, rows, notes } = compare([0.01, null, 0.03]);
  expect(values?.['compared']).toBe(2);
  expect(rows?.[1]).toEqual({});
  expect(rows?.[2]?.['holm']).toBeCloseTo(0.03, 12);
  expect(notes?.[0]?.text).toContain('有 1 行没有填 p 值');
});

test('too small to read is shown as such, and still stands', () => {
  const { rows } = compare([1e-9, 0.04, 0.045]);
  expect(rows?.[0]).toMatchObject({ holm: '< 0.0001', bonferroni: '< 0.0001', stands: '站得住' });
});

test('no p-value, no alpha: a sentence for every result', () => {
  for (const [found, reason] of [
    [compare([null, null]), '先填至少一个版本的 p 值'],
    [compare([]), '先填至少一个版本的 p 值'],
    [compare([0.01], null), '先填“显著水平”'],
  ] as const) {
    expect(found.values).toBeUndefined();
    expect(Object.values(found.missing ?? {})).toEqual(Array(5).fill(reason));
  }
});

test('what stands also stands by BH and by itself', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(pValues, (raw) => {
      const { values } = compare(raw);
      expect(Number(values?.['holm_count'])).toBeLessThanOrEqual(Number(values?.['bh_count']));
      expect(Number(values?.['bh_count'])).toBeLessThanOrEqual(Number(values?.['raw_count']));
    }),
  );
});
