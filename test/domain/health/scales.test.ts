import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minmax } from '../../../src/domain/health/minmax.ts';
import { weightedScore, type Indicator } from '../../../src/domain/health/weighted-score.ts';
import { zscore } from '../../../src/domain/health/zscore.ts';

const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 30,
});

test('every value of the sample scales to 0 … 1, the least to 0, the largest to 1 or all to 0', () => {
  fc.assert(
    fc.property(sample, (values) => {
      const scaled = values.map((value) => minmax(values, value) ?? NaN);
      for (const each of scaled) expect(each >= 0 && each <= 1).toBe(true);
      expect(Math.min(...scaled)).toBe(0);
      expect(Math.max(...scaled)).toBe(new Set(values.map((value) => value + 0)).size > 1 ? 1 : 0);
    }),
  );
});

test('a value outside the sample falls outside the scale', () => {
  expect(minmax([0, 10], 15)).toBe(1.5);
  expect(minmax([], 1)).toBeNull();
});

test('z-scores have the mean 0 and the deviation 1', () => {
  const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(whole, (values) => {
      fc.pre(new Set(values).size > 1);
      const scores = values.map((value) => zscore(values, value) ?? NaN);
      expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(0, 9);
      const square = scores.reduce((sum, score) => sum + score ** 2, 0) / scores.length;
      expect(square).toBeCloseTo(1, 9);
    }),
  );
});

test('equal values have no deviation, though their mean may miss them in binary', () => {
  expect(zscore([0.1, 0.1, 0.1], 0.1)).toBe(0);
  expect(zscore([], 1)).toBeNull();
});

test('a missing indicator takes its weight with it; one beyond its bounds counts as at the bound', () => {
  const indicator = (value: number | null, more: Partial<Indicator> = {}): Indicator => ({
    value,
    low: 0,
    high: 10,
    weight: 1,
    lowerIsBetter: false,
    ...more,
  });
  expect(weightedScore([indicator(5), indicator(null)])).toBe(50);
  expect(weightedScore([indicator(99), indicator(-5)])).toBe(50);
  expect(weightedScore([indicator(2, { lowerIsBetter: true })])).toBe(80);
  expect(weightedScore([indicator(5), indicator(5, { high: 0 })])).toBe(50);
  expect(weightedScore([indicator(5, { weight: 0 })])).toBeNull();
  expect(weightedScore([])).toBeNull();
});
