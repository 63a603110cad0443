import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExperimentPlan } from '../../../src/domain/experiment/experiment-plan.ts';
import { minimumDetectableEffect } from '../../../src/domain/experiment/minimum-detectable-effect.ts';
import { sampleSize, type SampleSize } from '../../../src/domain/experiment/sample-size.ts';
import { testPower } from '../../../src/domain/experiment/test-power.ts';

const plan = (more: Partial<ExperimentPlan> = {}): ExperimentPlan => ({
  baseline: 0.05,
  target: 0.06,
  alpha: 0.05,
  power: 0.8,
  sides: 2,
  ratio: 1,
  ...more,
});

function sizeOf(more: Partial<ExperimentPlan>): SampleSize {
  const size = sampleSize(plan(more));
  if ('reason' in size) throw new Error(size.reason);
  return size;
}

const fraction = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyPlan = fc.record({
  baseline: fraction(0.001, 0.45),
  target: fraction(0.46, 0.9),
  alpha: fraction(0.001, 0.2),
  power: fraction(0.5, 0.99),
  sides: fc.constantFrom(1 as const, 2 as const),
  ratio: fraction(0.1, 10),
});

test('5 % to 6 % takes 8,158 an arm; evanmiller.org shows 7,663 for the same plan', () => {
  const { armA, armB, evanMiller } = sizeOf({});
  expect([armA, armB, evanMiller]).toEqual([8158, 8158, 7663]);
});

test('a smaller effect, a higher power, a stricter level or two sides need more visitors', () => {
  fc.assert(
    fc.property(anyPlan, fraction(0.05, 0.95), (each, part) => {
      const { exact } = sizeOf(each);
      const nearer = each.baseline + (each.target - each.baseline) * part;
      expect(sizeOf({ ...each, target: nearer }).exact).toBeGreaterThan(exact);
      expect(sizeOf({ ...each, power: 1 - (1 - each.power) * part }).exact).toBeGreaterThan(exact);
      expect(sizeOf({ ...each, alpha: each.alpha * part }).exact).toBeGreaterThan(exact);
      const sided = (sides: 1 | 2) => sizeOf({ ...each, sides }).exact;
      expect(sided(2)).toBeGreaterThan(sided(1));
    }),
  );
});

test('swapping both arms, with the ratio turned over, needs the same visitors', () => {
  fc.assert(
    fc.property(anyPlan, (each) => {
      const swapped = { ...each, baseline: each.target, target: each.baseline };
      const { exact } = sizeOf({ ...swapped, ratio: 1 / each.ratio });
      expect(exact / (each.ratio * sizeOf(each).exact)).toBeCloseTo(1, 9);
    }),
  );
});

test('at the sample size the power is the one asked for', () => {
  fc.assert(
    fc.property(anyPlan, (each) => {
      const found = testPower(each, sizeOf(each).exact);
      expect(found?.nearTail).toBeCloseTo(each.power, 10);
      expect(found?.bothTails).toBeGreaterThanOrEqual(found?.nearTail ?? NaN);
    }),
  );
});

test('the minimum detectable effect undoes the sample size', () => {
  fc.assert(
    fc.property(anyPlan, fraction(5, 20), (each, logVisitors) => {
      const visitors = Math.exp(logVisitors);
      const effect = minimumDetectableEffect(each, visitors);
      fc.pre(!('reason' in effect));
      expect(effect.absolute).toBeCloseTo(effect.target - each.baseline, 12);
      expect(sizeOf({ ...each, target: effect.target }).exact / visitors).toBeCloseTo(1, 5);
    }),
  );
});

describe('what has no answer says why', () => {
  const reasonOf = (more: Partial<ExperimentPlan>) => {
    const size = sampleSize(plan(more));
    return 'reason' in size ? size.reason : null;
  };
  test.each([
    [{ target: 0.05 }, '目标和现在的转化率一样，再多样本也测不出差别。'],
    [{ target: 1.2 }, '目标转化率要在 0%～100% 之间。'],
    [{ baseline: -0.1 }, '现在的转化率要在 0%～100% 之间。'],
    [{ alpha: 0 }, '显著水平要大于 0、小于 100%。'],
    [{ power: 1 }, '检验功效要小于 100%：再大的样本也不能保证一定测得出。'],
    [{ power: 0.02 }, '检验功效要高于显著水平，不然碰运气就够了。'],
    [{ ratio: 0 }, '两组访客数之比要大于 0。'],
  ])('%o', (more, reason) => {
    expect(reasonOf(more)).toBe(reason);
  });

  test('too few visitors for any effect, none at all, or nothing left to rise', () => {
    const tooFew = { reason: '样本太少：转化率升到 100% 也测不出来。' };
    expect(minimumDetectableEffect(plan({ baseline: 0.9 }), 20)).toEqual(tooFew);
    expect(minimumDetectableEffect(plan({ baseline: 0.9 }), 0)).toEqual({
      reason: '先填每组访客数。',
    });
    expect(minimumDetectableEffect(plan({ baseline: 1 }), 1000)).toEqual({
      reason: '转化率已经是 100%，没有上升的余地。',
    });
    expect(minimumDetectableEffect(plan({ power: 1 }), 1000)).toHaveProperty('reason');
  });

  test('rates that leave nothing to chance', () => {
    expect(testPower(plan({ baseline: 0, target: 0 }), 100)).toBeNull();
    expect(testPower(plan({ baseline: 0, target: 1 }), 100)).toEqual({ nearTail: 1, bothTails: 1 });
    expect(testPower(plan({ baseline: 0, target: 1 }), 1)).toEqual({ nearTail: 0, bothTails: 0 });
  });
});
