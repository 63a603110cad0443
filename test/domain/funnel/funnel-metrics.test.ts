import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveFunnel } from '../../../src/domain/funnel/derive-funnel.ts';
import { funnelMetrics } from '../../../src/domain/funnel/funnel-metrics.ts';
import { funnelTotals } from '../../../src/domain/funnel/funnel-totals.ts';
import { roiRatioText } from '../../../src/domain/funnel/roi-ratio-text.ts';

test('ties of the 1:x text go away from zero, on the decimal text', () => {
  expect((3.15).toFixed(1)).toBe('3.1');
  expect([3.15, 3.25, 4.1536, 6, 0].map(roiRatioText)).toEqual([
    '1:3.2',
    '1:3.3',
    '1:4.2',
    '1:6.0',
    '1:0.0',
  ]);
});

test('the spend and the revenue of a stated CAC and ROI give them back', () => {
  const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 1e6 }), (cac, roiRatio, count) => {
      const stated = deriveFunnel({ clicks: count, conversions: count, cac, roiRatio }).values;
      const back = funnelMetrics({
        impressions: count,
        clicks: count,
        conversions: count,
        spend: stated.spend ?? NaN,
        revenue: stated.revenue ?? NaN,
      }).values;
      expect((back.cac ?? NaN) / cac).toBeCloseTo(1, 12);
      expect((back.roas ?? NaN) / roiRatio).toBeCloseTo(1, 12);
      expect((back.roi_net ?? NaN) - (back.roas ?? NaN)).toBeCloseTo(-1, 6);
    }),
  );
});

test('all counts at 0 leave every metric missing, with its reason', () => {
  const { values, missing } = funnelMetrics(funnelTotals([]));
  expect(new Set(Object.values(values))).toEqual(new Set([null]));
  expect(missing).toEqual({
    ctr: '“曝光量”是 0，不能作除数',
    cvr: '“点击量”是 0，不能作除数',
    cpc: '“点击量”是 0，不能作除数',
    cpm: '“曝光量”是 0，不能作除数',
    cac: '“转化量”是 0，不能作除数',
    roas: '“花费”是 0，不能作除数',
    roi_net: '“总成本”是 0，不能作除数',
    aov: '“转化量”是 0，不能作除数',
  });
});

test('the cost of goods counts in the net ROI of the totals', () => {
  const row = { impressions: 10, clicks: 5, conversions: 1, spend: 100, revenue: 600, cogs: 300 };
  const { cogs: _, ...without } = row;
  const totals = funnelTotals([row, without]);
  expect(totals).toMatchObject({ spend: 200, revenue: 1200, cogs: 300 });
  expect(funnelMetrics(totals).values.roi_net).toBeCloseTo((1200 - 500) / 500, 12);
});
