import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeText, rankOptions, winners } from '../../../src/domain/score/rank-options.ts';

const option = (name: string, total: number | null, reason: string | null = null) => ({
  name,
  total,
  reason,
});

test('equal totals share a place and the next place is skipped', () => {
  const ranked = rankOptions([option('甲', 3), option('乙', 4), option('丙', 4), option('丁', 2)]);
  expect(ranked.map(({ name, place }) => [name, place])).toEqual([
    ['乙', 1],
    ['丙', 1],
    ['甲', 3],
    ['丁', 4],
  ]);
  expect(ranked.map((each) => placeText(each, ranked))).toEqual([
    '并列第 1 名',
    '并列第 1 名',
    '第 3 名',
    '第 4 名',
  ]);
  expect(winners(ranked)).toEqual(['乙', '丙']);
});

test('binary dust is no difference: (1 + 2) / 10 and 0.3 share a place', () => {
  const ranked = rankOptions([option('甲', 0.1 + 0.2), option('乙', 0.3)]);
  expect(winners(ranked)).toEqual(['甲', '乙']);
});

test('an option with a reason never has a place, however high its total', () => {
  const ranked = rankOptions([option('甲', 5, '排除'), option('乙', 1)]);
  expect(ranked).toEqual([
    { ...option('乙', 1), place: 1 },
    { ...option('甲', 5, '排除'), place: null },
  ]);
  expect(placeText(ranked[1] ?? fail(), ranked)).toBe('排除');
});

test('keeps every option, and totals never rise down the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 }), (totals) => {
      const ranked = rankOptions(totals.map((total, index) => option(`${index}`, total)));
      const found = ranked.map(({ total }) => total ?? 0);
      expect(found).toEqual([...totals].sort((one, other) => other - one));
      const places = ranked.map(({ place }) => place);
      expect(places).toEqual(found.map((total) => found.indexOf(total) + 1));
    }),
  );
});

function fail(): never {
  throw new Error('no such option');
}
