import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designSequentialTest } from '../../../src/domain/experiment/design-sequential-test.ts';
import {
  crossingProbability,
  twoSidedCrossing,
} from '../../../src/domain/experiment/sequential-crossing.ts';
import { decideSequentially } from '../../../src/domain/experiment/sequential-decision.ts';

/** Walks all leads step by step; with `sides` 2 the control wins at −margin. */
function walk(conversions: number, margin: number, lift: number, sides: 1 | 2) {
  let leads = new Map([[0, 1]]);
  const won = { treatment: 0, control: 0 };
  for (let step = 0; step < conversions; step++) {
    const next = new Map<number, number>();
    for (const [lead, chance] of leads) {
      const up = (chance * (1 + lift)) / (2 + lift);
      if (lead + 1 >= margin) won.treatment += up;
      else next.set(lead + 1, (next.get(lead + 1) ?? 0) + up);
      if (sides === 2 && lead - 1 <= -margin) won.control += chance - up;
      else next.set(lead - 1, (next.get(lead - 1) ?? 0) + chance - up);
    }
    leads = next;
  }
  return won;
}

const anyTest = fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 1, max: 30 }));
const anyLift = fc.double({ min: -0.9, max: 9, noNaN: true });

test('the reflection formulas agree with walking all paths', () => {
  fc.assert(
    fc.property(anyTest, anyLift, ([conversions, margin], lift) => {
      const found = { conversions, margin };
      const oneSided = walk(conversions, margin, lift, 1);
      expect(crossingProbability(found, lift)).toBeCloseTo(oneSided.treatment, 12);
      const twoSided = walk(conversions, margin, lift, 2);
      const { treatmentWins, controlWins } = twoSidedCrossing(found, lift);
      expect(treatmentWins).toBeCloseTo(twoSided.treatment, 11);
      expect(controlWins).toBeCloseTo(twoSided.control, 11);
    }),
  );
});

test('with no end to the test, crossing is certain or the gambler’s ruin: (p/q)^margin', () => {
  const long = { conversions: 1_000_000, margin: 10 };
  expect(crossingProbability(long, 0.2)).toBeCloseTo(1, 12);
  expect(crossingProbability(long, -0.2)).toBeCloseTo(0.8 ** 10, 12);
  expect(twoSidedCrossing(long, 0.2).treatmentWins).toBeCloseTo(1 / (1 + 1.2 ** -10), 12);
});

describe('designs', () => {
  test.each([
    [0.05, 0.8, 0.1, 2922, 106],
    [0.05, 0.8, 0.5, 170, 26],
  ])(
    'Evan Miller’s figures for alpha %d, power %d, lift %d: %d conversions, %d ahead',
    (alpha, power, lift, conversions, margin) => {
      expect(designSequentialTest(alpha, power, lift)).toMatchObject({ conversions, margin });
    },
  );

  test('none is shorter: every number of conversions tried in turn', () => {
    const anyDesign = fc.record({
      alpha: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
      power: fc.double({ min: 0.1, max: 0.95, noNaN: true }),
      lift: fc.double({ min: 0.15, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(anyDesign, ({ alpha, power, lift }) => {
        let conversions = 0;
        let margin = 1;
        do {
          conversions++;
          while (crossingProbability({ conversions, margin }, 0) > alpha) margin++;
        } while (crossingProbability({ conversions, margin }, lift) < power);
        expect(designSequentialTest(alpha, power, lift)).toMatchObject({ conversions, margin });
      }),
      { numRuns: 30 },
    );
  });

  test('a lift of 0.1 % takes 26.5 million conversions, and is found all the same', () => {
    const design = designSequentialTest(0.05, 0.8, 0.001);
    if ('reason' in design) throw new Error(design.reason);
    expect(design.conversions).toBe(26_517_497);
    expect(design.falsePositive).toBeLessThanOrEqual(0.05);
    expect(design.power).toBeGreaterThanOrEqual(0.8);
    const shorter = { ...design, conversions: design.conversions - 1 };
    expect(crossingProbability(shorter, 0.001)).toBeLessThan(0.8);
  });

  test('what has no design says why', () => {
    expect(designSequentialTest(0.05, 0.8, 0)).toEqual({
      reason: '期望的相对提升至少要 0.001%。',
    });
    expect(designSequentialTest(1, 0.8, 0.1)).toEqual({
      reason: '显著水平要大于 0、不超过 50%。',
    });
    expect(designSequentialTest(0.05, 0.8, Infinity)).toEqual({
      reason: '期望的相对提升要是一个数。',
    });
    expect(designSequentialTest(0.05, 1, 0.1)).toEqual({
      reason: '检验功效要大于 0、小于 100%。',
    });
  });
});

describe('decisions', () => {
  const test808 = { conversions: 808, margin: 56 };

  test('the lead is looked at before the end', () => {
    expect(decideSequentially(test808, 432, 376)).toBe('treatment_wins');
    expect(decideSequentially(test808, 431, 377)).toBe('no_winner');
    expect(decideSequentially(test808, 431, 376)).toBe('continue');
  });

  test('only a two-sided test lets the control win', () => {
    expect(decideSequentially(test808, 100, 156)).toBe('continue');
    expect(decideSequentially(test808, 100, 156, 2)).toBe('control_wins');
  });
});
