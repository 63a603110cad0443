import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorChain } from '../../../src/domain/attribution/absorbing-chain.ts';
import { indexChannels } from '../../../src/domain/attribution/index-channels.ts';
import { markov } from '../../../src/domain/attribution/markov.ts';
import type { TouchPath } from '../../../src/domain/attribution/paths.ts';
import { anyPaths } from './any-paths.ts';

/**
 * Chance of a conversion by the definition: walks the chain step by step, steps into `removed` being
 * lost, until hardly anybody is left on the way.
 */
function walkedProbability(paths: TouchPath[], removed?: string): number {
  const steps = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, count: number) => {
    const row = steps.get(from) ?? new Map<string, number>();
    steps.set(from, row.set(to, (row.get(to) ?? 0) + count));
  };
  for (const { path, conversions, null: lost = 0 } of paths) {
    const states = ['> start', ...path];
    path.forEach((channel, index) => add(states[index] ?? '', channel, conversions + lost));
    add(path.at(-1) ?? '', '> conversion', conversions);
    add(path.at(-1) ?? '', '> null', lost);
  }
  let onTheWay = new Map([['> start', 1]]);
  let converted = 0;
  while ([...onTheWay.values()].some((share) => share > 1e-14)) {
    const next = new Map<string, number>();
    for (const [from, share] of onTheWay) {
      const row = [...(steps.get(from) ?? [])];
      const all = row.reduce((sum, [, count]) => sum + count, 0);
      for (const [to, count] of row) {
        const moved = all === 0 ? 0 : (share * count) / all;
        if (to === '> conversion') converted += moved;
        else if (to !== '> null' && to !== removed && moved > 0)
          next.set(to, (next.get(to) ?? 0) + moved);
      }
    }
    onTheWay = next;
  }
  return converted;
}

test('meets the definition: walks with and without each channel', () => {
  fc.assert(
    fc.property(anyPaths, (paths) => {
      fc.pre(paths.some(({ conversions }) => conversions > 0));
      const indexed = indexChannels(paths);
      const { conversionProbability, removalEffects } = markov(indexed);
      const whole = walkedProbability(paths);
      expect(conversionProbability).toBeCloseTo(whole, 9);
      indexed.channels.forEach((channel, index) => {
        const fall = 1 - walkedProbability(paths, channel) / whole;
        expect(removalEffects?.[index]).toBeCloseTo(fall, 8);
      });
    }),
    { numRuns: 60 },
  );
});

test('removal effects lie in 0–1 and shares add up to 1', () => {
  fc.assert(
    fc.property(anyPaths, (paths) => {
      const { removalEffects, shares } = markov(indexChannels(paths));
      if (!removalEffects || !shares) {
        expect(paths.every(({ conversions }) => conversions === 0)).toBe(true);
        return;
      }
      for (const effect of removalEffects) {
        expect(effect).toBeGreaterThanOrEqual(0);
        expect(effect).toBeLessThanOrEqual(1);
      }
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }),
  );
});

test('channels called like states of the chain are channels', () => {
  const named = (names: string[]) =>
    markov(
      indexChannels([
        { path: names, conversions: 1, null: 0 },
        { path: names.slice(0, 1), conversions: 0, null: 1 },
        { path: names.slice(1), conversions: 0, null: 1 },
      ]),
    );
  expect(named(['(start)', 'null', '(conversion)'])).toEqual(named(['c1', 'c2', 'c3']));
  // Published: analyzecore.com 2016/08/03.
  expect(named(['c1', 'c2', 'c3']).removalEffects).toEqual([expect.closeTo(0.5, 12), 1, 1]);
});

test('staying on a channel changes nothing', () => {
  const staying = markov(indexChannels([{ path: ['A', 'A', 'A', 'B'], conversions: 2, null: 3 }]));
  const without = markov(indexChannels([{ path: ['A', 'B'], conversions: 2, null: 3 }]));
  expect(staying).toEqual(without);
});

test('loops of a hundred thousand touches lose no digits', () => {
  const path = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? 'A' : 'B'));
  const { conversionProbability, removalEffects } = markov(
    indexChannels([{ path, conversions: 1, null: 1e9 }]),
  );
  expect((conversionProbability ?? 0) * (1e9 + 1)).toBeCloseTo(1, 12);
  expect(removalEffects).toEqual([1, 1]);
});

test('a channel that only lost journeys touch, or none, has no effect', () => {
  const { removalEffects } = markov(
    indexChannels([
      { path: ['A'], conversions: 4, null: 6 },
      { path: ['A', 'C'], conversions: 0, null: 5 },
      { path: ['D', 'E'], conversions: 0, null: 0 },
    ]),
  );
  expect(removalEffects).toEqual([1, 0, 0, 0]);
});

test('says nothing where nothing is known', () => {
  expect(markov(indexChannels([]))).toEqual({
    conversionProbability: null,
    removalEffects: null,
    shares: null,
  });
  expect(markov(indexChannels([{ path: ['A', 'B'], conversions: 0, null: 10 }]))).toEqual({
    conversionProbability: 0,
    removalEffects: null,
    shares: null,
  });
});

test('factorChain solves A x = b and Aᵀ x = b', () => {
  const weight = fc.integer({ min: 0, max: 100 });
  const system = fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.record({
      flows: fc.array(weight, { minLength: size * size, maxLength: size * size }),
      absorbed: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: size, maxLength: size }),
      right: fc.array(weight, { minLength: size, maxLength: size }),
    }),
  );
  fc.assert(
    fc.property(system, ({ flows, absorbed, right }) => {
      const size = absorbed.length;
      const entry = (row: number, column: number): number => {
        if (row !== column) return -(flows[row * size + column] ?? 0);
        const moving = flows.slice(row * size, (row + 1) * size).toSpliced(row, 1);
        return moving.reduce((sum, flow) => sum + flow, absorbed[row] ?? 0);
      };
      const chain = factorChain(Float64Array.from(flows), Float64Array.from(absorbed));
      const solution = chain.solve(Float64Array.from(right));
      const transposed = chain.solveTransposed(Float64Array.from(right));
      const diagonal = chain.inverseDiagonal();
      right.forEach((wanted, row) => {
        const sum = (x: Float64Array, of: (column: number) => number) =>
          x.reduce((total, each, column) => total + of(column) * each, 0);
        expect(sum(solution, (column) => entry(row, column))).toBeCloseTo(wanted, 8);
        expect(sum(transposed, (column) => entry(column, row))).toBeCloseTo(wanted, 8);
        const unit = Float64Array.from(right, (_, index) => (index === row ? 1 : 0));
        expect(diagonal[row]).toBeCloseTo(chain.solve(unit)[row] ?? NaN, 12);
      });
    }),
  );
});
