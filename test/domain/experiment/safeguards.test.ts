import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustPValues } from '../../../src/domain/experiment/adjust-p-values.ts';
import { sampleRatioMismatch } from '../../../src/domain/experiment/sample-ratio-mismatch.ts';

describe('sample ratio mismatch', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 });

  test('a split exactly as planned has p = 1', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 1_000_000 }), (planned, times) => {
        const found = sampleRatioMismatch(
          planned.map((share) => share * times),
          planned,
        );
        expect(found?.p).toBeCloseTo(1, 6);
        if (planned.length === 2) expect(found?.exact).toBeCloseTo(1, 6);
      }),
    );
  });

  test('p lies between 0 and 1, and the order of the arms does not matter', () => {
    const arms = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 9 })), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(arms, (split) => {
        const of = (order: [number, number][]) =>
          sampleRatioMismatch(
            order.map(([visitors]) => visitors),
            order.map(([, share]) => share),
          );
        const found = of(split);
        fc.pre(found !== null);
        expect(found.p).toBeGreaterThanOrEqual(0);
        expect(found.p).toBeLessThanOrEqual(1);
        const back = of(split.toReversed());
        expect(back?.p).toBeCloseTo(found.p, 9);
        expect(back?.exact ?? 1).toBeCloseTo(found.exact ?? 1, 9);
      }),
    );
  });

  test('none of ten where half was planned: 2 × 2^−10 exactly', () => {
    expect(sampleRatioMismatch([0, 10], [1, 1])?.exact).toBeCloseTo(2 ** -9, 15);
  });

  test('what cannot be checked is null', () => {
    expect(sampleRatioMismatch([0, 0], [1, 1])).toBeNull();
    expect(sampleRatioMismatch([10], [1])).toBeNull();
    expect(sampleRatioMismatch([10, 0], [1, 0])).toBeNull();
    expect(sampleRatioMismatch([10, 10], [1, 1, 1])).toBeNull();
  });
});

describe('corrected p-values', () => {
  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 });

  test('are never below the raw one, never above 1, and keep the order', () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        for (const adjusted of Object.values(adjustPValues(raw)) as number[][]) {
          const pairs = raw
            .map((p, index) => [p, adjusted[index] ?? NaN] as const)
            .sort(([left], [right]) => left - right);
          let before = 0;
          for (const [p, corrected] of pairs) {
            expect(corrected).toBeGreaterThanOrEqual(p);
            expect(corrected).toBeLessThanOrEqual(1);
            expect(corrected).toBeGreaterThanOrEqual(before);
            before = corrected;
          }
        }
      }),
    );
  });

  test('Holm is no stricter than Bonferroni, Hochberg than Holm, Benjamini–Hochberg than Hochberg', () => {
    fc.assert(
      fc.property(pValues, (raw) => {
        const { bonferroni, holm, hochberg, benjaminiHochberg } = adjustPValues(raw);
        raw.forEach((_, index) => {
          expect(holm[index]).toBeLessThanOrEqual(bonferroni[index] ?? NaN);
          expect(hochberg[index]).toBeLessThanOrEqual(holm[index] ?? NaN);
          expect(benjaminiHochberg[index]).toBeLessThanOrEqual((hochberg[index] ?? NaN) + 1e-15);
        });
      }),
    );
  });

  test('R’s p.adjust for 0.01, 0.02, 0.03, 0.04, 0.05', () => {
    const { bonferroni, holm, hochberg, benjaminiHochberg, benjaminiYekutieli } = adjustPValues([
      0.01, 0.02, 0.03, 0.04, 0.05,
    ]);
    const close = (values: number[]) => values.map((value) => Number(value.toFixed(10)));
    expect(close(bonferroni)).toEqual([0.05, 0.1, 0.15, 0.2, 0.25]);
    expect(close(holm)).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
    expect(close(hochberg)).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]);
    expect(close(benjaminiHochberg)).toEqual([0.05, 0.05, 0.05, 0.05, 0.05]);
    expect(close(benjaminiYekutieli)).toEqual(Array(5).fill(0.1141666667));
  });

  test('tiny p-values keep their digits, and none stays none', () => {
    expect(adjustPValues([1e-20, 1]).sidak[0]).toBeCloseTo(2e-20, 32);
    expect(adjustPValues([]).holm).toEqual([]);
  });
});
