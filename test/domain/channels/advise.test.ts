import { expect, test } from 'vitest';
import { advise, rankChannels } from '../../../src/domain/channels/advise.ts';

const search = { channel: '搜索引擎', spend: 10_000, revenue: 32_000, roi: 3.2, cac: 50 };
const social = { channel: '社交媒体', spend: 12_000, revenue: 49_200, roi: 4.1, cac: 40 };
const video = { channel: '短视频平台', spend: 15_750, revenue: 75_600, roi: 4.8, cac: 35 };
const totals = { spend: 37_750, revenue: 156_800, roi: 156_800 / 37_750, cac: 37_750 / 950 };

test('the three sample channels rank short video, social, search', () => {
  expect(rankChannels([search, social, video])).toEqual([3, 2, 1]);
});

test('equal ROI is decided by the lower CAC; a row without figures has no place', () => {
  expect(
    rankChannels([
      { roi: 4, cac: 50 },
      { roi: 4, cac: 40 },
      { roi: null, cac: null },
    ]),
  ).toEqual([2, 1, null]);
});

test('high ROI and low CAC: spend more, with both figures as the reason', () => {
  expect(advise(video, totals, null)).toEqual({
    verdict: 'grow',
    label: '加大投入',
    reason:
      'ROI 1:4.8（总体 1:4.15），获客成本 35.00 元（总体 39.74 元），两项都不差于总体；分步加，每步看边际获客成本。',
  });
});

test('low ROI and high CAC: find the cause first', () => {
  expect(advise(search, totals, null).verdict).toBe('fix');
});

test('within 5 % of the whole: as it is', () => {
  expect(advise(social, totals, null)).toEqual({
    verdict: 'keep',
    label: '保持',
    reason:
      'ROI 1:4.1（总体 1:4.15），获客成本 40.00 元（总体 39.74 元），和总体相差不到 5%；先保持，改好一处再比。',
  });
});

test('one better, one worse: neither more nor less yet', () => {
  expect(advise({ ...search, cac: 30 }, totals, null).verdict).toBe('watch');
});

test('with a gross margin of 30 % search loses 0.04 yuan a yuan although its ROI is above 1', () => {
  expect(advise(search, totals, 0.3)).toEqual({
    verdict: 'fix',
    label: '查因再测',
    reason: '毛利率 30% 时 ROI 要到 1:3.33 才保本，现在 1:3.2，每花 1 元亏 0.04 元。',
  });
});

test('a good channel that has spent under a tenth is not declared a winner', () => {
  expect(advise({ ...video, spend: 500 }, totals, null).verdict).toBe('keep');
});

test('a row without conversions is asked for its data', () => {
  expect(advise({ channel: '新渠道', spend: 500, roi: null, cac: null }, totals, null)).toEqual({
    verdict: 'incomplete',
    label: '补数据',
    reason: '花费、转化量、收入三项缺一，就算不出获客成本和 ROI。',
  });
});
