import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adstock, adstockNormalised } from '../../../src/domain/response/adstock.ts';
import { curveFaults } from '../../../src/domain/response/curve-faults.ts';
import { responseOf, type Curve } from '../../../src/domain/response/curve.ts';

const CURVES: Curve[] = [
  { curve: 'power', params: { b: 120, a: 0.6 } },
  { curve: 'power', params: { b: 0.01, a: 1.4 } },
  { curve: 'michaelis_menten', params: { b: 900, k: 8000 } },
  { curve: 'log', params: { b: 300, k: 1000 } },
  { curve: 'neg_exp', params: { b: 900, k: 15_000 } },
  { curve: 'hill', params: { b: 1000, s: 3, k: 20_000 } },
  { curve: 'hill', params: { b: 1000, s: 0.7, k: 20_000 } },
  { curve: 'logistic', params: { b: 500, lam: 0.0002 } },
  { curve: 'tanh', params: { b: 500, c: 20 } },
];
const spend = fc.double({ min: 1, max: 100_000, noNaN: true });

test.each(CURVES)('$curve $params: the marginal response is the slope', (curve) => {
  const { value, marginal } = responseOf(curve);
  fc.assert(
    fc.property(spend, (each) => {
      const step = each * 1e-4;
      const slope = (value(each + step) - value(each - step)) / (2 * step);
      expect(Math.abs(slope - marginal(each))).toBeLessThan(
        1e-6 * (marginal(each) + value(each) / each),
      );
    }),
  );
});

test.each(CURVES)(
  '$curve $params: nothing for nothing, more for more, bent down past the inflexion',
  (curve) => {
    const { value, marginal, inflexion } = responseOf(curve);
    expect(value(0)).toBe(0);
    fc.assert(
      fc.property(spend, spend, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(value(more)).toBeGreaterThanOrEqual(value(less) * (1 - 1e-12));
        if (less >= inflexion)
          expect(marginal(more)).toBeLessThanOrEqual(marginal(less) * (1 + 1e-12));
        if (more <= inflexion)
          expect(marginal(more)).toBeGreaterThanOrEqual(marginal(less) * (1 - 1e-12));
      }),
    );
  },
);

test('at a spend of 0 the marginal response is the limit from above', () => {
  const at0 = CURVES.map((curve) => responseOf(curve).marginal(0));
  expect(at0).toEqual([Infinity, 0, 900 / 8000, 0.3, 0.06, 0, Infinity, 0.05, 1 / 20]);
});

test('far out nothing overflows', () => {
  const { value, marginal } = responseOf({ curve: 'hill', params: { b: 5, s: 200, k: 1000 } });
  expect([value(1e9), marginal(1e9), value(1e-9), marginal(1e-9)]).toEqual([5, 0, 0, 0]);
});

test('parameters that make no curve are named', () => {
  expect(curveFaults({ curve: 'hill', params: { b: 0, s: -1, k: NaN } })).toEqual([
    '形状 s要大于 0，现在是 -1',
    '半饱和花费 k要大于 0，现在是 NaN',
  ]);
});

test('spend that carries over adds up to spend / (1 − carry-over)', () => {
  const weeks = Array.from({ length: 200 }, () => 100);
  expect(adstock(weeks, 0.5).at(-1)).toBeCloseTo(200, 9);
  expect(adstock(weeks, 0)).toEqual(weeks);
  expect(adstockNormalised(weeks, 0.5, 8)).toBeCloseTo(100, 9);
  expect(adstockNormalised([10, 40], 0.5, 1)).toBe(40);
  expect(adstockNormalised([], 0.5, 8)).toBeNull();
});
