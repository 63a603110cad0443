import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arm } from '../../../src/domain/experiment/arm.ts';
import { barnardTest } from '../../../src/domain/experiment/barnard-test.ts';
import { boschlooTest } from '../../../src/domain/experiment/boschloo-test.ts';
import { compareRates } from '../../../src/domain/experiment/compare-rates.ts';

const arm = (conversions: number, visitors: number): Arm => ({ conversions, visitors });
const anyArm = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([visitors, share]) => arm(Math.round(visitors * share ** 3), visitors));
const anyConfidence = fc.constantFrom(0.8, 0.9, 0.95, 0.99, 0.999);

test('search 200/5,000 and social 300/8,000 of the source documents do not differ: z = −0.721, p = 0.471', () => {
  const { zTest, difference } = compareRates(arm(200, 5000), arm(300, 8000), 0.95);
  expect(zTest?.z).toBeCloseTo(-0.7211, 4);
  expect(zTest?.pTwoSided).toBeCloseTo(0.4708, 4);
  expect(difference?.value).toBeCloseTo(-0.0025, 12);
  expect(difference?.wald.map((end) => Number((end * 100).toFixed(2)))).toEqual([-0.93, 0.43]);
});

test('swapping the arms turns the sign of z and of the difference and keeps every two-sided p', () => {
  fc.assert(
    fc.property(anyArm, anyArm, anyConfidence, (a, b, confidence) => {
      const there = compareRates(a, b, confidence);
      const back = compareRates(b, a, confidence);
      expect(back.zTest?.z ?? 0).toBeCloseTo(-(there.zTest?.z ?? 0), 8);
      expect(back.zTest?.pTwoSided ?? 1).toBeCloseTo(there.zTest?.pTwoSided ?? 1, 10);
      expect(back.yates?.p ?? 1).toBeCloseTo(there.yates?.p ?? 1, 10);
      expect(back.fisher?.pTwoSided ?? 1).toBeCloseTo(there.fisher?.pTwoSided ?? 1, 9);
      const [low = 0, high = 0] = there.difference?.newcombe ?? [];
      expect(back.difference?.newcombe[0]).toBeCloseTo(-high, 10);
      expect(back.difference?.newcombe[1]).toBeCloseTo(-low, 10);
    }),
  );
});

test('every p lies between 0 and 1, every interval holds its estimate, Wilson and Newcombe stay in bounds', () => {
  fc.assert(
    fc.property(anyArm, anyArm, anyConfidence, (a, b, confidence) => {
      const result = compareRates(a, b, confidence);
      const { zTest, yates, fisher, difference } = result;
      const ps = [
        zTest?.pTwoSided,
        zTest?.pBGreater,
        yates?.p,
        fisher?.pTwoSided,
        fisher?.pBGreater,
      ];
      for (const p of ps.filter((each) => each !== undefined)) {
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
      for (const one of [result.a, result.b]) {
        for (const [low, high] of one ? [one.wilson, one.clopperPearson] : []) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual((one?.rate ?? NaN) + 1e-15);
          expect(high).toBeGreaterThanOrEqual((one?.rate ?? NaN) - 1e-15);
          expect(high).toBeLessThanOrEqual(1);
        }
      }
      const [low = NaN, high = NaN] = difference?.newcombe ?? [];
      expect(low).toBeGreaterThanOrEqual(-1);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(difference?.value ?? NaN);
      expect(high).toBeGreaterThanOrEqual(difference?.value ?? NaN);
    }),
  );
});

/** C(n, k), exactly. */
function choose(n: number, k: number): bigint {
  let result = 1n;
  for (let index = 0; index < k; index++) result = (result * BigInt(n - index)) / BigInt(index + 1);
  return result;
}

test("Fisher's test agrees with counting all tables in whole numbers", () => {
  const small = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40))
    .map(([visitors, conversions]) => arm(Math.min(conversions, visitors), visitors));
  fc.assert(
    fc.property(small, small, (a, b) => {
      const successes = a.conversions + b.conversions;
      const ways = Array.from({ length: successes + 1 }, (_, ofB) =>
        ofB <= b.visitors && successes - ofB <= a.visitors
          ? choose(b.visitors, ofB) * choose(a.visitors, successes - ofB)
          : 0n,
      );
      const sum = (of: bigint[]) => of.reduce((total, each) => total + each, 0n);
      const share = (of: bigint[]) => Number((sum(of) * 10n ** 15n) / sum(ways)) / 1e15;
      const observed = ways[b.conversions] ?? 0n;
      const { fisher } = compareRates(a, b, 0.95);
      expect(fisher?.pTwoSided).toBeCloseTo(share(ways.filter((each) => each <= observed)), 12);
      expect(fisher?.pBGreater).toBeCloseTo(share(ways.slice(b.conversions)), 12);
    }),
  );
});

describe('at the edges', () => {
  test('nobody converted: no test and no lift, but intervals', () => {
    const result = compareRates(arm(0, 20), arm(0, 10), 0.95);
    expect([result.zTest, result.yates, result.lift, result.liftInterval]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(result.fisher).toEqual({ pTwoSided: 1, pBGreater: 1 });
    expect(result.a?.wilson[0]).toBe(0);
    expect(result.a?.clopperPearson[1]).toBeCloseTo(1 - 0.025 ** (1 / 20), 12);
  });

  test('everybody converted: the lift is 0, the rate certainly no higher than 1', () => {
    const result = compareRates(arm(20, 20), arm(10, 10), 0.95);
    expect([result.zTest, result.lift]).toEqual([null, 0]);
    expect(result.b?.wilson[1]).toBe(1);
    expect(result.b?.clopperPearson).toEqual([expect.closeTo(0.025 ** (1 / 10), 12), 1]);
  });

  test('an arm without visitors: null throughout, the other arm as it is', () => {
    const result = compareRates(arm(0, 0), arm(3, 9), 0.95);
    expect(result).toMatchObject({
      a: null,
      difference: null,
      lift: null,
      liftInterval: null,
      zTest: null,
      yates: null,
      fisher: null,
    });
    expect(result.b?.rate).toBeCloseTo(1 / 3, 15);
  });

  test('two billion visitors an arm: Fisher to nine digits (mpmath, 40 digits)', () => {
    const a = arm(100_000_000, 2_000_000_000);
    const { fisher } = compareRates(a, arm(100_020_000, 2_000_000_000), 0.95);
    expect(fisher?.pTwoSided).toBeCloseTo(0.14683243100903912, 10);
    const far = compareRates(arm(50, 1_000_000), arm(40, 2_000_000_000), 0.95).fisher;
    expect((far?.pTwoSided ?? 0) / 5.079450267698395e-140).toBeCloseTo(1, 10);
  });

  test('impossible counts are refused in Chinese', () => {
    expect(() => compareRates(arm(5, 4), arm(1, 4), 0.95)).toThrow('转化数不能多于访客数。');
    expect(() => compareRates(arm(1, 4.5), arm(1, 4), 0.95)).toThrow('访客数要是不小于 0 的整数。');
    expect(() => compareRates(arm(-1, 4), arm(1, 4), 0.95)).toThrow('转化数要是不小于 0 的整数。');
    expect(() => compareRates(arm(1, 4), arm(1, 4), 1)).toThrow('置信水平要大于 0、小于 1。');
  });
});

describe('Barnard and Boschloo', () => {
  const few = fc
    .tuple(fc.integer({ min: 1, max: 25 }), fc.nat(25))
    .map(([visitors, conversions]) => arm(Math.min(conversions, visitors), visitors));

  test('swapping the arms keeps the two-sided p, which lies between 0 and 1', () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        const p = barnardTest(a, b)?.pTwoSided ?? NaN;
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(barnardTest(b, a)?.pTwoSided).toBeCloseTo(p, 9);
        expect(boschlooTest(b, a)).toBeCloseTo(boschlooTest(a, b) ?? NaN, 9);
      }),
      { numRuns: 40 },
    );
  });

  test('one of one against none of one: the worst common rate is ½, in closed form', () => {
    // B above A only in the table (0 of 1, 1 of 1), whose chance is rate × (1 − rate).
    expect(barnardTest(arm(0, 1), arm(1, 1))?.pBGreater).toBeCloseTo(0.25, 12);
    expect(barnardTest(arm(0, 1), arm(1, 1))?.pTwoSided).toBeCloseTo(0.5, 12);
    expect(boschlooTest(arm(0, 1), arm(1, 1))).toBeCloseTo(0.5, 12);
  });

  test('large or empty arms have none', () => {
    expect(barnardTest(arm(50, 1001), arm(60, 1000))).toBeNull();
    expect(boschlooTest(arm(50, 1001), arm(60, 1000))).toBeNull();
    expect(barnardTest(arm(0, 0), arm(1, 2))).toBeNull();
    expect(boschlooTest(arm(0, 0), arm(1, 2))).toBeNull();
  });
});
