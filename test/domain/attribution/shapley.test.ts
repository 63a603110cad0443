import fc from 'fast-check';
import { expect, test } from 'vitest';
import { creditByRule } from '../../../src/domain/attribution/credit-by-rule.ts';
import { indexChannels } from '../../../src/domain/attribution/index-channels.ts';
import { shapleyGame } from '../../../src/domain/attribution/shapley-game.ts';
import { shapleyPaths } from '../../../src/domain/attribution/shapley-paths.ts';
import { anyPaths } from './any-paths.ts';

test('the path form is the Shapley value of its game', () => {
  fc.assert(
    fc.property(anyPaths, (paths) => {
      const indexed = indexChannels(paths);
      const sets = indexed.paths.map(({ touches, conversions }) => ({
        bits: touches.reduce((bits, touch) => bits | (1 << touch), 0),
        conversions,
      }));
      const values = shapleyGame(indexed.channels.length, (coalition) =>
        sets.reduce(
          (sum, { bits, conversions }) => ((bits & ~coalition) === 0 ? sum + conversions : sum),
          0,
        ),
      );
      const { conversions } = creditByRule(indexed, shapleyPaths);
      values.forEach((value, channel) => expect(conversions[channel]).toBeCloseTo(value, 9));
    }),
  );
});

test('a channel touched twice counts once', () => {
  const indexed = indexChannels([{ path: ['A', 'B', 'A'], conversions: 4 }]);
  expect(creditByRule(indexed, shapleyPaths).conversions).toEqual([2, 2]);
});

test('glove game: 1/6, 1/6, 2/3 (Wikipedia, Shapley value)', () => {
  const worth = (coalition: number) => ((coalition & 4) !== 0 && (coalition & 3) !== 0 ? 1 : 0);
  expect(shapleyGame(3, worth)).toEqual(
    [1 / 6, 1 / 6, 2 / 3].map((x) => expect.closeTo(x, 12) as number),
  );
});

test('values add up to the worth of all, and a player who adds nothing gets exactly 0', () => {
  const size = 6;
  const worths = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
    minLength: 2 ** size,
    maxLength: 2 ** size,
  });
  fc.assert(
    fc.property(worths, (given) => {
      const worth = (coalition: number) =>
        coalition >> 1 === 0 ? 0 : (given[coalition >> 1] ?? 0);
      const values = shapleyGame(size + 1, worth);
      expect(values[0]).toBe(0);
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(given.at(-1) ?? 0, 6);
    }),
  );
});

test('sizes: nobody, one, and too many', () => {
  expect(shapleyGame(0, () => 1)).toEqual([]);
  expect(shapleyGame(1, () => 7.5)).toEqual([7.5]);
  expect(() => shapleyGame(21, () => 0)).toThrow('最多 20 个渠道，现在是 21 个。');
});
