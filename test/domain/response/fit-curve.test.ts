import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { responseOf, type Curve } from '../../../src/domain/response/curve.ts';
import { fitCurve, type CurveFit } from '../../../src/domain/response/fit-curve.ts';
import { extrapolationWarning } from '../../../src/domain/response/fit-warnings.ts';
import type { SpendResponse } from '../../../src/domain/response/spend-response.ts';

const SPENDS = [1000, 2000, 3000, 5000, 8000, 12_000, 16_000, 20_000, 30_000, 40_000];
const rowsOf = (responses: number[]): SpendResponse[] =>
  responses.map((response, index) => ({ spend: SPENDS[index] ?? 0, response }));
const onCurve = (curve: Curve) => rowsOf(SPENDS.map(responseOf(curve).value));
const weeks = rowsOf([18, 40, 110, 230, 470, 640, 780, 800, 930, 940]);

function fitOf(kind: 'power' | 'hill', rows: SpendResponse[]): CurveFit {
  const result = fitCurve(kind, rows);
  if ('error' in result) throw new Error(result.error);
  return result.fit;
}

describe('finds what scipy.optimize.curve_fit finds', () => {
  test('Hill', () => {
    const { curve, rSquared, warnings } = fitOf('hill', weeks);
    const { b, k, s } = curve.params as { b: number; k: number; s: number };
    expect([b / 986.26197, k / 8683.22497, s / 2.01544865]).toEqual([
      expect.closeTo(1, 6),
      expect.closeTo(1, 6),
      expect.closeTo(1, 6),
    ]);
    expect(rSquared).toBeCloseTo(0.9981061722, 9);
    expect(warnings).toEqual([]);
  });

  test('power', () => {
    const { curve, rSquared } = fitOf('power', weeks);
    expect(curve.params).toEqual({
      b: expect.closeTo(1.85026325, 5) as number,
      a: expect.closeTo(0.60182456, 6) as number,
    });
    expect(rSquared).toBeCloseTo(0.904011927696, 9);
  });
});

test('gives back the curve that the rows lie on', () => {
  const params = fc.record({
    b: fc.double({ min: 10, max: 10_000, noNaN: true }),
    s: fc.double({ min: 0.6, max: 4, noNaN: true }),
    k: fc.double({ min: 2000, max: 40_000, noNaN: true }),
  });
  fc.assert(
    fc.property(params, (each) => {
      const { curve } = fitOf('hill', onCurve({ curve: 'hill', params: each }));
      for (const spend of SPENDS) {
        const wanted = responseOf({ curve: 'hill', params: each }).value(spend);
        expect(responseOf(curve).value(spend) / wanted).toBeCloseTo(1, 3);
      }
    }),
    { numRuns: 30 },
  );
});

describe('warns', () => {
  test('of too few points', () => {
    expect(fitOf('power', weeks.slice(0, 5)).warnings).toContain(
      '只有 5 个点，少于 8 个；曲线形状多半是偶然，先多记几周。',
    );
  });

  test('of spends that hardly vary', () => {
    const narrow = SPENDS.map((spend, index) => ({
      spend: 10_000 + spend / 40,
      response: 50 + (index % 3),
    }));
    expect(fitOf('power', narrow).warnings).toContain(
      '各周花费几乎一样，看不出多花少花的差别；先有计划地加减几周再拟合。',
    );
  });

  test('of a straight line, and of a saturation point beyond the data', () => {
    const line = SPENDS.map((spend) => ({ spend, response: spend / 100 }));
    expect(fitOf('hill', line).warnings).toEqual([
      '拟合不比一条直线好，数据里还看不出饱和；不要据此判断还能加到多少。',
      '算出的半饱和花费高于花过的最高值，饱和点是推出来的，没有数据支撑。',
    ]);
  });

  test('of responses without spend', () => {
    expect(fitOf('hill', [...weeks, { spend: 0, response: 30 }]).warnings).toEqual([
      '有的周没花钱也有转化：曲线从 0 起，请先减去自然量再拟合。',
    ]);
  });

  test('of plans beyond 1.5 times the largest spend', () => {
    expect(extrapolationWarning(weeks, 60_000)).toBeNull();
    expect(extrapolationWarning(weeks, 60_001)).toBe(
      '60001 元超过花过的最高值的 1.5 倍（60000 元），曲线在那里没有数据，只当猜测。',
    );
  });
});

test('refuses rows without enough different spends, or without any response', () => {
  const equal = SPENDS.map(() => ({ spend: 100, response: 5 }));
  expect(fitCurve('hill', equal)).toEqual({ error: '至少要 4 个不同的花费，才能拟合这种曲线。' });
  expect(fitCurve('power', [])).toEqual({ error: '至少要 3 个不同的花费，才能拟合这种曲线。' });
  expect(fitCurve('power', rowsOf(SPENDS.map(() => 0)))).toEqual({
    error: '花了钱的周没有带来响应，拟合不出曲线。',
  });
});

test('all responses equal have no R²', () => {
  expect(fitOf('hill', rowsOf(SPENDS.map(() => 5))).rSquared).toBeNull();
});
