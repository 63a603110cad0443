import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePosteriors,
  posteriorOf,
  type Posterior,
} from '../../../src/domain/experiment/compare-posteriors.ts';

const beta = (alpha: number, rest: number): Posterior => ({ alpha, beta: rest });

const parameter = fc.double({ min: -0.7, max: 4, noNaN: true }).map((power) => 10 ** power);
const anyPosterior = fc.tuple(parameter, parameter).map(([alpha, rest]) => beta(alpha, rest));

/** Evan Miller's closed sum for Pr(B > A) with a whole alpha of B, by products of ratios. */
function closedForm(a: Posterior, b: Posterior): number {
  let term = 1;
  for (let step = 0; step < b.beta; step++) {
    term *= (a.beta + step) / (a.alpha + a.beta + step);
  }
  let sum = 0;
  for (let index = 0; index < b.alpha; index++) {
    sum += term;
    term *=
      ((a.alpha + index) * (b.beta + index)) / ((index + 1) * (a.alpha + a.beta + b.beta + index));
  }
  return sum;
}

test('conversions count for alpha, the other visitors for beta', () => {
  expect(posteriorOf({ conversions: 10, visitors: 100 }, beta(0.5, 0.5))).toEqual(beta(10.5, 90.5));
});

test("agrees with Evan Miller's sum for whole numbers", () => {
  const whole = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }));
  fc.assert(
    fc.property(whole, whole, ([alphaA, betaA], [alphaB, betaB]) => {
      const [a, b] = [beta(alphaA, betaA), beta(alphaB, betaB)];
      expect(comparePosteriors([a, b])[1]?.probabilityBest).toBeCloseTo(closedForm(a, b), 10);
    }),
  );
});

test('chances of being best add up to 1, whole or not, two arms or five', () => {
  fc.assert(
    fc.property(fc.array(anyPosterior, { minLength: 1, maxLength: 5 }), (posteriors) => {
      const arms = comparePosteriors(posteriors);
      expect(arms.reduce((sum, arm) => sum + arm.probabilityBest, 0)).toBeCloseTo(1, 9);
      for (const arm of arms) expect(arm.expectedLoss).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});

test('the losses of two arms differ by the difference of their means', () => {
  fc.assert(
    fc.property(anyPosterior, anyPosterior, (a, b) => {
      const [first, second] = comparePosteriors([a, b]);
      const losses = (first?.expectedLoss ?? NaN) - (second?.expectedLoss ?? NaN);
      expect(losses).toBeCloseTo((second?.mean ?? NaN) - (first?.mean ?? NaN), 10);
    }),
    { numRuns: 50 },
  );
});

test('equal arms: a half each, and for flat ones a loss of 1/6', () => {
  for (const arm of comparePosteriors([beta(1, 1), beta(1, 1)])) {
    expect(arm.probabilityBest).toBeCloseTo(0.5, 12);
    expect(arm.expectedLoss).toBeCloseTo(1 / 6, 12);
  }
});

test('one arm with a million visitors, one with none: 1 − rate against it, in closed form', () => {
  const [flat, known] = comparePosteriors([beta(1, 1), beta(50_001, 950_001)]);
  expect(flat?.probabilityBest).toBeCloseTo(1 - (known?.mean ?? NaN), 10);
});

test('a hundred million visitors an arm', () => {
  const [a, b] = comparePosteriors([beta(5e6, 95e6), beta(5.001e6, 94.999e6)]);
  // Normal approximation: 1e-5 / √(2 × 0.05 × 0.95 / 1e8) = 0.3244 deviations.
  expect(b?.probabilityBest).toBeCloseTo(0.6272, 4);
  expect((a?.probabilityBest ?? NaN) + (b?.probabilityBest ?? NaN)).toBeCloseTo(1, 10);
});

test('what cannot be compared is refused in Chinese', () => {
  expect(() => comparePosteriors([beta(1, 1e16)])).toThrow('访客数太大，超出能精确计数的范围。');
  expect(() => comparePosteriors([beta(1, 1), beta(1e14, 1e15)])).toThrow(
    '各组访客数相差太悬殊，没法放在一起算。',
  );
  expect(() => comparePosteriors([beta(0, 1), beta(1, 1)])).toThrow('先验的两个参数都要大于 0。');
});
