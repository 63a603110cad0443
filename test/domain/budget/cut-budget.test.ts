import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutBudget, type ChannelResult } from '../../../src/domain/budget/cut-budget.ts';
import { formatValue } from '../../../src/domain/field/format-value.ts';

const channel = (
  name: string,
  spend: number,
  conversions: number,
  revenue: number,
): ChannelResult => ({ channel: name, spend, conversions, revenue });
const source = [
  channel('搜索引擎', 10_000, 200, 32_000),
  channel('社交媒体', 12_000, 300, 49_200),
  channel('短视频', 15_750, 450, 75_600),
];

test('the source: half of 37,750 keeps the short videos, 3,125 for social media, nothing for search', () => {
  const { budget, byRoi, proRata } = cutBudget(source);
  expect(budget).toBe(18_875);
  expect(byRoi.kept.map(({ spend }) => spend)).toEqual([0, 3125, 15_750]);
  expect(byRoi.totals).toEqual({ spend: 18_875, conversions: 528.125, revenue: 88_412.5 });
  expect(formatValue('ratio', byRoi.totals.revenue / budget)).toBe('1:4.68');
  expect(proRata.totals).toEqual({ spend: 18_875, conversions: 475, revenue: 78_400 });
  expect(formatValue('ratio', proRata.totals.revenue / budget)).toBe('1:4.15');
});

test('of equal ROIs the later channel gives first; what costs nothing stays', () => {
  const equal = [
    channel('甲', 100, 10, 300),
    channel('乙', 100, 10, 300),
    channel('自然流量', 0, 5, 50),
  ];
  const { byRoi, proRata } = cutBudget(equal);
  expect(byRoi.kept.map(({ spend }) => spend)).toEqual([100, 0, 0]);
  expect(byRoi.kept[2]?.conversions).toBe(5);
  expect(proRata.kept[2]?.revenue).toBe(50);
});

test('both plans spend what is left, no channel more than before; the plan by ROI never brings less revenue', () => {
  const any = fc.record({
    channel: fc.string(),
    spend: fc.double({ min: 0, max: 1e6, noNaN: true }),
    conversions: fc.nat(10_000),
    revenue: fc.double({ min: 0, max: 1e7, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(any, { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (channels, fraction) => {
        const { budget, byRoi, proRata } = cutBudget(channels, fraction);
        for (const { kept, totals } of [byRoi, proRata]) {
          expect(Math.abs(totals.spend - budget)).toBeLessThanOrEqual(1e-9 * budget);
          kept.forEach(({ spend }, index) =>
            expect(spend).toBeLessThanOrEqual(channels[index]?.spend ?? 0),
          );
        }
        expect(byRoi.totals.revenue).toBeGreaterThanOrEqual(proRata.totals.revenue * (1 - 1e-9));
      },
    ),
  );
});
