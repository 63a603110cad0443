import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  funnelSteps,
  largestLoss,
  lowestRate,
  type Stage,
} from '../../../src/domain/channels/funnel-steps.ts';

/** The social-media row of the source documents. */
const social: Stage[] = [
  { stage: '曝光', people: 80000 },
  { stage: '点击', people: 8000 },
  { stage: '转化', people: 300 },
];

const orderedFunnel = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 8 })
  .map((counts) =>
    counts
      .sort((a, b) => b - a)
      .map((people, index): Stage => ({ stage: `第 ${index} 步`, people })),
  );

describe('the social-media row of the source', () => {
  const steps = funnelSteps(social, 0.0025);

  test('10 % click, 3.75 % of the clicks convert', () => {
    expect(steps.map(({ rate }) => rate)).toEqual([0.1, 0.0375]);
  });

  test('a landing page at 4.0 % instead of 3.75 % brings 320 instead of 300 conversions', () => {
    expect(steps[1]?.improvement?.rate).toBeCloseTo(0.04, 12);
    expect(steps[1]?.improvement?.people).toBeCloseTo(320, 9);
    expect(steps[1]?.improvement?.endGain).toBeCloseTo(20, 9);
  });

  test('0.25 points more clicks are 200 clicks, of which 3.75 % convert', () => {
    expect(steps[0]?.improvement?.people).toBeCloseTo(8200, 9);
    expect(steps[0]?.improvement?.endGain).toBeCloseTo(7.5, 9);
  });

  test('most people are lost before the click, the lowest rate is after it', () => {
    expect(largestLoss(steps)?.to.stage).toBe('点击');
    expect(lowestRate(steps)?.to.stage).toBe('转化');
  });
});

test('a stage larger than the one before has no rate and no loss, its neighbours do', () => {
  const steps = funnelSteps(
    [
      { stage: '点击', people: 100 },
      { stage: '加购', people: 120 },
      { stage: '转化', people: 30 },
    ],
    0.01,
  );
  expect(steps[0]).toMatchObject({ rate: null, lost: null, improvement: null });
  expect(steps[1]).toMatchObject({ rate: 0.25, lost: 90 });
});

test('nobody at a stage: no rate from there, and no gain at the end that could be known', () => {
  const steps = funnelSteps(
    [
      { stage: '点击', people: 100 },
      { stage: '加购', people: 0 },
      { stage: '转化', people: 0 },
    ],
    0.05,
  );
  expect(steps[0]).toMatchObject({ rate: 0, improvement: { people: 5, endGain: null } });
  expect(steps[1]).toMatchObject({ rate: null, lost: 0, improvement: null });
});

test('the last step gains what it passes, also from nothing', () => {
  const [step] = funnelSteps(
    [
      { stage: '点击', people: 200 },
      { stage: '转化', people: 0 },
    ],
    0.05,
  );
  expect(step?.improvement?.endGain).toBeCloseTo(10, 9);
});

test('an improvement stops at 100 %', () => {
  const [step] = funnelSteps(
    [
      { stage: '下单', people: 100 },
      { stage: '付款', people: 90 },
    ],
    0.5,
  );
  expect(step?.improvement).toMatchObject({ rate: 1, people: 100, endGain: 10 });
});

test('rates of all steps multiply to the rate of the whole funnel, losses add up to those who never arrive', () => {
  fc.assert(
    fc.property(orderedFunnel, (stages) => {
      const steps = funnelSteps(stages, 0);
      const [first, last] = [stages[0]?.people ?? 0, stages.at(-1)?.people ?? 0];
      const product = steps.reduce((whole, { rate }) => whole * (rate ?? 0), 1);
      expect(product).toBeCloseTo(last / first, 9);
      expect(steps.reduce((sum, { lost }) => sum + (lost ?? 0), 0)).toBe(first - last);
    }),
  );
});

test('what a step gains at the end is what a funnel with that rate would really bring', () => {
  fc.assert(
    fc.property(
      orderedFunnel,
      fc.nat(),
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      (stages, pick, points) => {
        const at = pick % (stages.length - 1);
        const step = funnelSteps(stages, points)[at];
        const rates = funnelSteps(stages, 0).map(({ rate }, index) =>
          index === at ? (step?.improvement?.rate ?? 0) : (rate ?? 0),
        );
        const end = rates.reduce((people, rate) => people * rate, stages[0]?.people ?? 0);
        const gain = end - (stages.at(-1)?.people ?? 0);
        expect(Math.abs((step?.improvement?.endGain ?? NaN) - gain)).toBeLessThan(1e-6 * (1 + end));
      },
    ),
  );
});

test('the same relative improvement brings the same at every step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (a, b) => {
      const stages = [10_000, 100 * a, Math.round((100 * a * b) / 200)].map(
        (people, index): Stage => ({ stage: String(index), people }),
      );
      fc.pre((stages[2]?.people ?? 0) > 0);
      const gains = funnelSteps(stages, 0).map(({ rate }, index) => {
        const better = funnelSteps(stages, (rate ?? 0) * 0.1)[index]?.improvement;
        return (better?.rate ?? 1) < 1 ? better?.endGain : (stages[2]?.people ?? 0) * 0.1;
      });
      expect(gains[0]).toBeCloseTo(gains[1] ?? NaN, 6);
    }),
  );
});
