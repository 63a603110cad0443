import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueTiers, type ValueGroup } from '../../../src/domain/value/value-tiers.ts';

const group = (name: string, ltv: number, repurchaseRate: number): ValueGroup => ({
  name,
  ltv,
  repurchaseRate,
});
const named = (groups: ValueGroup[]) =>
  valueTiers(groups).tiers.map(({ label, groups: members }) => [
    label,
    members.map(({ name }) => name).join('、'),
  ]);

const five = [
  group('老会员', 900, 0.5),
  group('大单客', 800, 0.1),
  group('私域群', 300, 0.6),
  group('周边常客', 250, 0.3),
  group('路过客', 100, 0.05),
];

test('five groups fall into the four quadrants and the fifth tier', () => {
  // Medians: 300 yuan, 30 %.
  expect(named(five)).toEqual([
    ['核心', '老会员、私域群'],
    ['高值低频', '大单客'],
    ['常客小单', '周边常客'],
    ['普通', '路过客'],
  ]);
  const more = [...five, group('宝妈群', 200, 0.45)];
  // Medians: 275 yuan, 37.5 %.
  expect(named(more)).toContainEqual(['高潜', '宝妈群']);
});

test('high potential is a low value with a rate from the threshold on, whatever the median rate', () => {
  const groups = [group('甲', 900, 0.8), group('乙', 800, 0.7), group('丙', 100, 0.4)];
  expect(named(groups)).toContainEqual(['高潜', '丙']);
  expect(valueTiers(groups, 0.5).tiers.map(({ label }) => label)).toContain('普通');
});

test('groups that are alike are one tier, and none are none', () => {
  const equal = ['甲', '乙', '丙'].map((name) => group(name, 100, 0.2));
  expect(named(equal)).toEqual([['核心', '甲、乙、丙']]);
  expect(valueTiers([]).tiers).toEqual([]);
});

test('every group is in exactly one tier, and there are never more than five', () => {
  const any = fc.record({
    name: fc.string(),
    ltv: fc.double({ min: 0, max: 1e6, noNaN: true }),
    repurchaseRate: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (groups) => {
      const { tiers } = valueTiers(groups);
      expect(tiers.length).toBeLessThanOrEqual(5);
      const sorted = tiers.flatMap((tier) => tier.groups);
      expect(sorted).toHaveLength(groups.length);
      expect(new Set(sorted)).toEqual(new Set(groups));
    }),
  );
});
