import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaQuantile } from '../../../src/domain/statistics/beta-quantile.ts';
import { binomial } from '../../../src/domain/statistics/binomial.ts';
import {
  lowerTail,
  noLikelier,
  upperTail,
} from '../../../src/domain/statistics/discrete-distribution.ts';
import { hypergeometric } from '../../../src/domain/statistics/hypergeometric.ts';
import {
  incompleteBeta,
  logIncompleteBeta,
} from '../../../src/domain/statistics/incomplete-beta.ts';
import { incompleteGamma } from '../../../src/domain/statistics/incomplete-gamma.ts';
import { normalQuantile } from '../../../src/domain/statistics/normal-quantile.ts';
import { normalCdf, normalUpperTail } from '../../../src/domain/statistics/normal-tail.ts';

const probability = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const parameter = fc.double({ min: -2, max: 5, noNaN: true }).map((power) => 10 ** power);

test('the quantile undoes the distribution: normal', () => {
  fc.assert(
    fc.property(probability, (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-13);
    }),
  );
});

test('the quantile undoes the distribution: beta, where a double can hold it', () => {
  fc.assert(
    fc.property(probability, parameter, parameter, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(1);
      fc.pre(x > 1e-290 && x < 0.9);
      expect(Math.abs(incompleteBeta(a, b, x).lower / p - 1)).toBeLessThan(1e-9);
    }),
  );
});

test('I_x(a, b) and I_1−x(b, a) make 1, and the logarithm agrees', () => {
  fc.assert(
    fc.property(probability, parameter, parameter, (x, a, b) => {
      const { lower, upper } = incompleteBeta(a, b, x, 1 - x);
      expect(lower + upper).toBeCloseTo(1, 14);
      expect(Math.exp(logIncompleteBeta(a, b, x, 1 - x))).toBeCloseTo(lower, 14);
    }),
  );
});

test('beyond what a double can hold a tail is 0 and 1, its logarithm still a number', () => {
  expect(normalUpperTail(40)).toBe(0);
  expect(normalUpperTail(-Infinity)).toBe(1);
  expect(incompleteBeta(5000, 5000, 0.001).lower).toBe(0);
  expect(logIncompleteBeta(5000, 5000, 0.001)).toBeCloseTo(-27_617.829223096794, 8);
  expect(() => normalQuantile(0)).toThrow('概率要大于 0、小于 1。');
  expect(() => normalQuantile(1)).toThrow(RangeError);
});

test('what is no number stays none, and nothing waits for it', () => {
  expect(incompleteBeta(NaN, 2, 0.5).lower).toBeNaN();
  expect(incompleteBeta(2, 2, NaN).lower).toBeNaN();
  expect(incompleteGamma(2, NaN).upper).toBeNaN();
  expect(normalUpperTail(NaN)).toBeNaN();
  expect(() => normalQuantile(NaN)).toThrow(RangeError);
});

/** Any of the discrete distributions, small enough to add up term by term. */
const smallDistribution = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }))
    .map(([trials, p]) => binomial(trials, p)),
  fc
    .tuple(fc.nat(40), fc.nat(40), fc.nat(80))
    .map(([successes, failures, drawn]) =>
      hypergeometric(successes, successes + failures, Math.min(drawn, successes + failures)),
    ),
);

test('tails add up term by term, and the whole is 1', () => {
  fc.assert(
    fc.property(smallDistribution, fc.nat(80), (distribution, k) => {
      const { lowest, highest, probability: of } = distribution;
      const all = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
      const sum = (from: number, to: number) =>
        all.filter((at) => at >= from && at <= to).reduce((total, at) => total + of(at), 0);
      expect(sum(lowest, highest)).toBeCloseTo(1, 12);
      expect(upperTail(distribution, k)).toBeCloseTo(sum(k, highest), 12);
      expect(lowerTail(distribution, k)).toBeCloseTo(sum(lowest, k), 12);
      const at = Math.min(highest, Math.max(lowest, k));
      const unlikely = all.filter((other) => of(other) <= of(at) * (1 + 1e-7));
      expect(noLikelier(distribution, at)).toBeCloseTo(
        unlikely.reduce((total, other) => total + of(other), 0),
        12,
      );
    }),
  );
});

test('the likeliest outcome has a p-value of exactly 1', () => {
  expect(noLikelier(binomial(1000, 0.5), 500)).toBe(1);
  expect(noLikelier(hypergeometric(0, 30, 10), 0)).toBe(1);
  expect(noLikelier(binomial(4_000_000_000, 0.5), 2_000_000_000)).toBe(1);
});
