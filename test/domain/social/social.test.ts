import { expect, test } from 'vitest';
import { dailyEngagement, meanRate } from '../../../src/domain/social/engagement-average.ts';
import {
  emvByConversion,
  emvByEngagement,
  emvByImpressions,
} from '../../../src/domain/social/earned-media-value.ts';
import { portfolio } from '../../../src/domain/social/portfolio.ts';
import { postMetrics } from '../../../src/domain/social/post-metrics.ts';

test('a post that nobody engaged with has rates of 0 and no cost per engagement', () => {
  const post = {
    likes: 0,
    collects: 0,
    comments: 0,
    shares: 0,
    reach: 300,
    followers: 0,
    impressions: 420,
    reads: 120,
    cost: 200,
    revenue: 0,
  };
  const { values, missing } = postMetrics(post);
  expect(values).toMatchObject({ er_reach: 0, cpe_cn: null, er_followers: null, roi: -1 });
  expect(missing).toEqual({
    er_followers: '“粉丝数”是 0，不能作除数',
    cpe_cn: '“互动量”是 0，不能作除数',
    cpe_full: '“互动量”是 0，不能作除数',
  });
});

test('the mean of rates is not the rate of the sums', () => {
  const posts = [
    { cost: 100, engagements: 100, revenue: 0 },
    { cost: 900, engagements: 100, revenue: 2000 },
  ];
  expect(portfolio(posts).values).toEqual({ cpe: 5, roas: 2 });
  expect(portfolio([]).values).toEqual({ cpe: null, roas: null });
  expect(meanRate([3.4, 3.5])).toBeCloseTo(3.45, 12);
  expect(meanRate([])).toBeNull();
});

test('without followers no day has a rate', () => {
  expect(dailyEngagement([5, 6], 0)).toEqual({ daily: [null, null], average: null });
  expect(dailyEngagement([], 100)).toEqual({ daily: [], average: null });
});

test('the three EMV formulas give three figures for one post', () => {
  // Published: Lefty 150, bit1024 25.
  expect(emvByImpressions(10_000, 15)).toBe(150);
  expect(emvByConversion(50_000, 10, 0.05)).toBe(25);
  expect(emvByEngagement(10_000, 15, 100, 20, 2)).toBe(390);
});
