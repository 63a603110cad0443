import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abSampleSizeCalculator } from '../../../src/domain/experiment/ab-sample-size-calculator.ts';
import type { Values } from '../../../src/domain/field/value.ts';
import reference from '../../reference/ab_sample_size.open.json' with { type: 'json' };

const PLAN: Values = {
  baseline: 0.0375,
  effect_kind: '按百分点',
  effect: 0.0075,
  alpha: 0.05,
  power: 0.8,
  sides: '双侧',
  ratio: 1,
};

const plan = (more: Values = {}) => abSampleSizeCalculator({ ...PLAN, ...more }, []);
const textsOf = (more: Values) => (plan(more).notes ?? []).map(({ text }) => text);

test.each(reference.cases.filter(({ fn }) => fn === 'sample_size'))(
  'reference: $name',
  ({ input, expected }) => {
    const { p1, p2 = 0, alpha, power = 0, sides, ratio = 1 } = input;
    const { values, tables } = abSampleSizeCalculator(
      {
        baseline: p1,
        effect_kind: '按百分点',
        effect: p2 - p1,
        alpha,
        power,
        sides: sides === 1 ? '单侧' : '双侧',
        ratio,
      },
      [],
    );
    if (expected.n1 === null) {
      expect(values).toBeUndefined();
      return;
    }
    const { n1 = 0, n1_ceil, n2_ceil, n1_unpooled = 0, n1_cohen_h = 0 } = expected;
    expect(values).toMatchObject({ size_a: n1_ceil, size_b: n2_ceil });
    const raw = tables?.['methods']?.map((row) => Number(row['raw'])) ?? [];
    [n1, n1_unpooled, n1_cohen_h].forEach((wanted, index) => {
      expect((raw[index] ?? 0) / wanted).toBeCloseTo(1, 6);
    });
    expect(tables?.['methods']?.[3]?.['rounded']).toBe(expected.n_evan_miller_rounded);
  },
);

test('the three plans of the source documents', () => {
  expect(plan().values).toMatchObject({ size_a: 11_036, size_b: 11_036, size_total: 22_072 });
  expect(plan({ effect: 0.0025 }).values).toMatchObject({ size_a: 93_554 });
  expect(plan({ baseline: 0.04, effect_kind: '按相对', effect: 0.25 }).values).toMatchObject({
    target: 0.05,
    size_a: 6745,
  });
});

test('relative and absolute effects that mean the same give the same', () => {
  const rate = fc.integer({ min: 1, max: 400 }).map((thousandths) => thousandths / 1000);
  const percent = fc.integer({ min: 5, max: 100 });
  fc.assert(
    fc.property(rate, percent, (baseline, lift) => {
      const relative = plan({ baseline, effect_kind: '按相对', effect: lift / 100 });
      const absolute = plan({ baseline, effect: (baseline * lift) / 100 });
      expect(relative.values).toEqual(absolute.values);
    }),
  );
});

describe('days', () => {
  test('a week that is not enough: what it can tell, and how many a week would need', () => {
    expect(plan({ daily: 1000 }).values?.['days']).toBe(23);
    expect(textsOf({ daily: 1000 })).toEqual([
      '每天 1,000 人要跑 23 天，来源资料“每周 1 次”的节奏跑不完。一周的人只分得出 3.75% 和 5.13%。要在一周内测出这点差别，每天要 3,154 人。',
    ]);
  });

  test('with as many a day as the sentence asks for, a week is enough; with one less it is not', () => {
    expect(plan({ daily: 3154 }).values?.['days']).toBe(7);
    expect(plan({ daily: 3154 }).notes?.[0]?.tone).toBe('good');
    expect(plan({ daily: 3153 }).values?.['days']).toBe(8);
    expect(plan({ daily: 3153 }).notes?.[0]?.tone).toBe('warn');
  });

  test('more than four weeks: look for another way', () => {
    expect(plan({ daily: 789 }).values?.['days']).toBe(28);
    expect(textsOf({ daily: 789 })).toHaveLength(1);
    expect(textsOf({ daily: 788 })[1]).toContain('超过四周');
  });

  test('so few a day that a week tells nothing: no sentence on what it tells', () => {
    expect(textsOf({ daily: 1, ratio: 10 })[0]).not.toContain('只分得出');
  });
});

describe('visitors at hand', () => {
  test('power and smallest effect, and whether that is enough', () => {
    const few = plan({ own_visitors: 5000 });
    expect(few.values?.['own_power']).toBeCloseTo(0.4704, 4);
    expect(few.notes?.at(-1)).toEqual({
      tone: 'warn',
      text: '手上 A 组 5,000 人、B 组 5,000 人：真有这点差别，测得出的机会是 47.04%，不到定好的 80.0%。测不出不等于没有差别。',
    });
    expect(plan({ own_visitors: 11_036 }).notes?.at(-1)?.tone).toBe('good');
  });

  test('a test of its own smallest effect needs the visitors at hand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1_000_000 }), (own_visitors) => {
        const found = plan({ own_visitors }).values?.['own_points'];
        expect(plan({ effect: Number(found) / 100 }).values?.['size_a']).toBeGreaterThanOrEqual(
          own_visitors - 1,
        );
        expect(plan({ effect: Number(found) / 100 }).values?.['size_a']).toBeLessThanOrEqual(
          own_visitors + 1,
        );
      }),
    );
  });
});

describe('the picture', () => {
  const curve = (more: Values) => plan(more).tables?.['curve'] ?? [];

  test('half the effect needs about four times the visitors, the planned one as many as the result', () => {
    const rows = curve({});
    expect(rows.find(({ gap }) => gap === 0.75)?.['needed']).toBe(11_036);
    expect(Number(rows[0]?.['needed']) / 11_036).toBeCloseTo(4, 0);
    expect(rows[0]?.['needed_days']).toBeNull();
  });

  test('effects beyond 0 % or 100 % are left out', () => {
    expect(curve({ baseline: 0.9, effect: 0.1 }).map(({ goal }) => Number(goal) <= 1)).toEqual(
      Array(6).fill(true),
    );
    expect(curve({ baseline: 0.1, effect: -0.06 }).every(({ goal }) => Number(goal) >= 0)).toBe(
      true,
    );
  });
});

test('unequal arms, one side, few conversions: each has its sentence', () => {
  expect(textsOf({ ratio: 2, baseline: 0.05, effect: 0.01 })).toEqual([
    '两组不等，合计要 18,561 人；各一半合计要 16,316 人。',
  ]);
  expect(textsOf({ sides: '单侧' })[0]).toContain('单侧只问');
  expect(textsOf({ baseline: 0, effect: 0.01 })[0]).toContain('Fisher');
  expect(textsOf({})).toEqual([]);
});

test.each([
  [{ baseline: null }, '先填“现在的转化率”'],
  [{ effect: null }, '先填“最小想测出的提升”'],
  [{ ratio: null }, '先填“B 组是 A 组的几倍”'],
  [{ effect: 0 }, '再多样本也测不出差别'],
  [{ effect: 0.97 }, '目标转化率要在 0%～100% 之间'],
  [{ effect: -0.05 }, '目标转化率要在 0%～100% 之间'],
  [{ baseline: 0, effect_kind: '按相对' }, '改按百分点填'],
  [{ power: 0.02, alpha: 0.05 }, '检验功效要高于显著水平'],
])('%j: a sentence for every result', (more, reason) => {
  const { values, missing } = plan({ daily: 1000, own_visitors: 100, ...more });
  expect(values).toBeUndefined();
  expect(Object.keys(missing ?? {})).toHaveLength(8);
  expect(missing?.['size_a']).toContain(reason);
});

test('what is optional may be blank, with a sentence each', () => {
  expect(plan().missing).toEqual({
    days: '先填“每天进测试的访客”',
    own_power: '先填“手上 A 组的访客”',
    own_points: '先填“手上 A 组的访客”',
    own_relative: '先填“手上 A 组的访客”',
  });
  expect(plan({ baseline: 0, effect: 0.01, own_visitors: 1000 }).missing?.['own_relative']).toBe(
    '现在是 0%，没有相对提升可言',
  );
});
