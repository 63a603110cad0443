import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleRatioCalculator } from '../../../src/domain/experiment/sample-ratio-calculator.ts';
import type { Value } from '../../../src/domain/field/value.ts';
import reference from '../../reference/ab_srm.open.json' with { type: 'json' };

const check = (...arms: [arrived: Value, share: Value][]) =>
  sampleRatioCalculator(
    {},
    arms.map(([arrived, share], index) => ({
      arm: `第${'一二三四五六'[index]}组`,
      arrived,
      share,
    })),
  );

test.each(reference.cases)('reference: $name', ({ input: { observed, ratio }, expected }) => {
  const { values } = check(
    ...observed.map((arrived, arm): [number, Value] => [arrived, ratio[arm] ?? null]),
  );
  expect(values?.['chi_square']).toBeCloseTo(expected.chi2, 9);
  expect(values?.['degrees']).toBe(expected.df);
  if (expected.p < 0.0001) expect(values?.['p']).toBe('< 0.0001');
  else expect(values?.['p']).toBeCloseTo(expected.p, 9);
  const exact = expected.exact_binomial_p;
  if (exact === undefined) expect(values?.['exact_p']).toBeNull();
  else if (exact >= 0.0001) expect(values?.['exact_p']).toBeCloseTo(exact, 9);
});

test('200 too few of 5,200 of each: wrong, and which arm', () => {
  const { values, notes } = check([5000, 1], [5400, 1]);
  expect(values?.['conclusion']).toBe('分流有问题');
  expect(notes).toEqual([
    {
      tone: 'bad',
      text: '偏得最多的是“第一组”：比计划少 200 人。碰巧差这么多的机会不到 0.1%：先查跳转、机器人、记录时机，查清之前别看转化，也别靠删人、补人凑成比例。',
    },
  ]);
});

test('the chi-square on paper', () => {
  expect(check([5000, 1], [5400, 1]).steps?.[0]).toMatchObject({
    numbers: '（5,000 − 5,200）² ÷ 5,200 + （5,400 − 5,200）² ÷ 5,200',
    result: '15.3846',
  });
});

test('of unequal arms the one that is further off for its size is named', () => {
  expect(check([8300, 80], [1700, 20]).notes?.[0]?.text).toContain('“第二组”：比计划少 300 人');
});

test('0.003 is doubtful, 0.012 is not', () => {
  const doubtful = check([5000, 1], [5300, 1]);
  expect(doubtful.values?.['conclusion']).toBe('可疑');
  expect(doubtful.notes?.[0]?.tone).toBe('warn');
  const fine = check([8100, 80], [1900, 20]);
  expect(fine.values?.['conclusion']).toBe('没看出问题');
  expect(fine.notes?.[0]?.tone).toBe('good');
});

test('what is expected adds up to all, and nothing is in excess on the whole', () => {
  const arms = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 99 })),
    {
      minLength: 2,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(arms, (split) => {
      const { rows = [], values } = check(...split);
      const sumOf = (id: string) => rows.reduce((sum, row) => sum + Number(row[id]), 0);
      const total = Number(values?.['total_visitors']);
      expect(total).toBe(split.reduce((sum, [arrived]) => sum + arrived, 0));
      expect(sumOf('expected') / total).toBeCloseTo(1, 9);
      expect(sumOf('excess') / total).toBeCloseTo(0, 9);
      expect(sumOf('real_share')).toBeCloseTo(1, 9);
      expect(sumOf('planned_share')).toBeCloseTo(1, 9);
    }),
  );
});

test.each([
  [[[10, 1]], '先填至少两组'],
  [[], '先填至少两组'],
  [
    [
      [10, 1],
      [null, 1],
    ],
    '“第二组”的实到访客是空的；没有就填 0',
  ],
  [
    [
      [10, null],
      [10, 1],
    ],
    '“第一组”的计划份数是空的',
  ],
  [
    [
      [10, 1],
      [10, 0],
    ],
    '“第二组”的计划份数要大于 0',
  ],
  [
    [
      [0, 1],
      [0, 1],
    ],
    '各组都没有访客，没有可查的',
  ],
] as [[Value, Value][], string][])('%j: a sentence for every result', (arms, reason) => {
  const { values, missing, rows } = check(...arms);
  expect(values).toBeUndefined();
  expect(Object.values(missing ?? {})).toEqual(Array(6).fill(reason));
  expect(rows).toEqual(arms.map(() => ({})));
});

test('an arm that nobody came to is counted', () => {
  expect(check([100, 1], [0, 1]).values?.['conclusion']).toBe('分流有问题');
});

test('an arm without a name is called by its place', () => {
  const { missing } = sampleRatioCalculator({}, [{ arrived: 5, share: 1 }, { share: 1 }]);
  expect(missing?.['p']).toContain('“第 2 组”');
});
