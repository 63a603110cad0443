import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../../src/domain/statistics/beta-quantile.ts';
import { binomial } from '../../../src/domain/statistics/binomial.ts';
import { chiSquareUpperTail } from '../../../src/domain/statistics/chi-square-upper-tail.ts';
import { hypergeometric } from '../../../src/domain/statistics/hypergeometric.ts';
import { incompleteBeta } from '../../../src/domain/statistics/incomplete-beta.ts';
import { incompleteGamma } from '../../../src/domain/statistics/incomplete-gamma.ts';
import { logGamma, stirlingError } from '../../../src/domain/statistics/log-gamma.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal-quantile.ts';
import { normalCdf, normalUpperTail } from '../../../src/domain/statistics/normal-tail.ts';
import reference from '../../reference/special_functions.json' with { type: 'json' };

/** The functions by their name in the file of reference values. */
const FUNCTIONS: Record<string, (...args: number[]) => number> = {
  normalUpperTail,
  normalCdf,
  normalQuantile,
  logGamma,
  stirlingError,
  chiSquareUpperTail,
  betaQuantile,
  'incompleteGamma.lower': (a = 0, x = 0) => incompleteGamma(a, x).lower,
  'incompleteGamma.upper': (a = 0, x = 0) => incompleteGamma(a, x).upper,
  'incompleteBeta.lower': (a = 0, b = 0, x = 0) => incompleteBeta(a, b, x).lower,
  'incompleteBeta.upper': (a = 0, b = 0, x = 0) => incompleteBeta(a, b, x).upper,
  binomial: (k = 0, trials = 0, p = 0) => binomial(trials, p).probability(k),
  hypergeometric: (k = 0, successes = 0, total = 0, drawn = 0) =>
    hypergeometric(successes, total, drawn).probability(k),
};

/** Largest error allowed, relative to the true value, however small that is. */
const RELATIVE = 1e-12;

const points = Object.groupBy(reference.points, ({ fn }) => fn);

describe.each(Object.keys(FUNCTIONS))('%s', (name) => {
  test('is right to 12 digits at every point of the reference', () => {
    const own = points[name] ?? [];
    expect(own.length).toBeGreaterThan(5);
    const wrong = own.filter(({ args, value }) => {
      const found = FUNCTIONS[name]?.(...args) ?? NaN;
      return !(Math.abs(found - value) <= RELATIVE * Math.abs(value));
    });
    expect(wrong).toEqual([]);
  });
});

test('the reference has no function that is not tested here', () => {
  expect(Object.keys(points).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  expect(reference.points.length).toBeGreaterThan(300);
});
