import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ces } from '../../../src/domain/survey/ces.ts';
import { compareNps } from '../../../src/domain/survey/compare-nps.ts';
import { countNpsScores } from '../../../src/domain/survey/count-nps-scores.ts';
import { csat } from '../../../src/domain/survey/csat.ts';
import { nps } from '../../../src/domain/survey/nps.ts';

const counts = fc
  .record({ promoters: fc.nat(500), passives: fc.nat(500), detractors: fc.nat(500) })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

describe('NPS', () => {
  test('50, 30 and 20 of 100 make 30', () => {
    expect(nps({ promoters: 50, passives: 30, detractors: 20 }, 0.95)?.nps).toBeCloseTo(30, 12);
  });

  test('what is no whole number from 0 to 10 is left out and counted', () => {
    expect(countNpsScores([10, 9, 8, 7, 6, 0, null, -1, 11, 7.5, NaN])).toEqual({
      promoters: 2,
      passives: 2,
      detractors: 2,
      ignored: 5,
    });
  });

  test('the adjusted interval has a width where all answer alike, the plain one has not', () => {
    const unanimous = nps({ promoters: 0, passives: 12, detractors: 0 }, 0.95);
    expect(unanimous?.wald).toEqual([0, 0]);
    expect(unanimous?.adjustedWald[1]).toBeGreaterThan(5);
  });

  test('intervals lie around the score and widen with the confidence', () => {
    fc.assert(
      fc.property(counts, (answers) => {
        const [narrow, wide] = [nps(answers, 0.9), nps(answers, 0.99)];
        const [score, low, high] = [narrow?.nps ?? NaN, ...(narrow?.wald ?? [NaN, NaN])];
        expect(low).toBeLessThanOrEqual(score);
        expect(high).toBeGreaterThanOrEqual(score);
        expect(wide?.adjustedWald[0]).toBeLessThan(narrow?.adjustedWald[0] ?? NaN);
        expect(wide?.adjustedWald[1]).toBeGreaterThan(narrow?.adjustedWald[1] ?? NaN);
      }),
    );
  });

  test('two waves compare the same both ways round', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const [there, back] = [compareNps(first, second, 0.95), compareNps(second, first, 0.95)];
        expect(there?.difference).toBeCloseTo(-(back?.difference ?? NaN), 9);
        expect(there?.interval[0]).toBeCloseTo(-(back?.interval[1] ?? NaN), 9);
        expect(there?.pTwoSided).toBe(back?.pTwoSided);
      }),
    );
  });

  test('without answers, or without any spread, there is nothing to say', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    const all = { promoters: 5, passives: 0, detractors: 0 };
    expect(nps(none, 0.95)).toBeNull();
    expect(compareNps(none, all, 0.95)).toBeNull();
    expect(compareNps(all, all, 0.95)).toMatchObject({ difference: 0, se: 0, pTwoSided: null });
  });
});

test('CSAT stays within 0 and 100, whoever answers', () => {
  const answers = fc.array(fc.nat(300), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(answers, (each) => {
      fc.pre(each.some((count) => count > 0));
      const found = csat(each, 0.95);
      const [low, high] = found?.interval ?? [NaN, NaN];
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(found?.csat).toBeGreaterThanOrEqual(low - 1e-9);
      expect(found?.csat).toBeLessThanOrEqual(high + 1e-9);
    }),
  );
  expect(csat([0, 0, 0, 0, 0], 0.95)).toBeNull();
});

test('CES is the mean, and the share above the middle of the scale', () => {
  expect(ces([0, 0, 0, 5, 0, 0, 5])).toEqual({ mean: 5.5, easyShare: 50 });
  expect(ces([1, 1, 1, 1, 1])).toEqual({ mean: 3, easyShare: 40 });
  expect(ces([0, 0, 0, 0, 0, 0, 0])).toBeNull();
});
