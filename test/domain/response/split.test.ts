import { describe, expect, test } from 'vitest';
import { boundsFault } from '../../../src/domain/response/bounds-fault.ts';
import { compareSplit } from '../../../src/domain/response/compare-split.ts';
import { CURVE_SAMPLES } from '../../../src/domain/response/curve-sample.ts';
import { CURVES_SHEET } from '../../../src/domain/response/curve-sheet.ts';
import { explainSplit } from '../../../src/domain/response/explain-split.ts';
import { judgeSplit } from '../../../src/domain/response/judge-split.ts';
import { optimiseBudget } from '../../../src/domain/response/optimise-budget.ts';
import type { CurveChannel } from '../../../src/domain/response/read-curves.ts';
import { readProblem, type SplitProblem } from '../../../src/domain/response/split-problem.ts';
import { lambdaText } from '../../../src/domain/response/split-texts.ts';
import { splitVerdict } from '../../../src/domain/response/split-verdict.ts';
import { readDraft } from '../../../src/domain/sheet/draft.ts';

const NO_WEEKS = new Map();

function reportOf(problem: SplitProblem) {
  const result = optimiseBudget(
    problem.channels.map(({ planned }) => planned),
    problem.budget,
  );
  if ('error' in result) throw new Error(result.error);
  return compareSplit(problem, result.plan);
}

const root = (name: string, b: number, today: number, bounds = {}): CurveChannel => ({
  name,
  today,
  planned: { curve: 'power', params: { b, a: 0.5 }, ...bounds },
});
const hill = (name: string, today: number): CurveChannel => ({
  name,
  today,
  planned: { curve: 'hill', params: { b: 1000, s: 3, k: 20_000 } },
});
const sample = (budget: string) =>
  readProblem(readDraft(CURVES_SHEET, CURVE_SAMPLES.curves), budget);

describe('the sample', () => {
  test('passes through the source’s three points: 37,750 yuan bring 156,800', () => {
    const { problem } = sample('');
    if (!problem) throw new Error('no problem');
    const { lines, today } = reportOf(problem);
    expect(lines.map((line) => Math.round(line.today.revenue * 100) / 100)).toEqual([
      32_000, 49_200, 75_600,
    ]);
    expect(today.spend).toBe(37_750);
    // The slope of b·xᵃ is a times the mean: 0.7 × 3.2, 0.75 × 4.1, 0.6 × 4.8.
    expect(lines.map((line) => Number(line.today.marginal.toFixed(6)))).toEqual([
      2.24, 3.075, 2.88,
    ]);
  });

  test('is better by 2,420 yuan at equal marginal revenue, in whole yuan that add up', () => {
    const { problem } = sample('');
    if (!problem) throw new Error('no problem');
    const report = reportOf(problem);
    const spends = report.lines.map(({ best }) => best?.spend ?? 0);
    expect(spends.reduce((sum, spend) => sum + spend, 0)).toBe(37_750);
    expect(spends.every(Number.isInteger)).toBe(true);
    for (const { best } of report.lines)
      expect(best?.marginal).toBeCloseTo(report.best?.lambda ?? 0, 3);
    expect(splitVerdict(report)).toBe(
      '同样 37,750 元，按曲线最好能多 2,420 元（1.5%）：搜索引擎减 5,415 元、社交媒体加 4,717 元、短视频平台加 698 元。',
    );
  });

  test('with more money is held against today’s proportions', () => {
    const { problem } = sample('5 万');
    if (!problem) throw new Error('no problem');
    const report = reportOf(problem);
    const scaled = 32_000 * (50_000 / 37_750) ** 0.7 + 49_200 * (50_000 / 37_750) ** 0.75;
    expect(report.sameRevenue).toBeCloseTo(scaled + 75_600 * (50_000 / 37_750) ** 0.6, 2);
    expect(splitVerdict(report)).toMatch(/^50,000 元按现在的比例分能收 189,187 元，按曲线最好能多/);
  });
});

describe('verdicts', () => {
  test('the best split already', () => {
    const report = reportOf({
      channels: [root('甲', 2, 40_000), root('乙', 1, 10_000)],
      budget: 50_000,
    });
    expect(report.gain).toBe(0);
    expect(splitVerdict(report)).toBe('同样 50,000 元，按曲线已经是最好的分法。');
  });

  test('bounds that forbid today’s split', () => {
    const channels = [root('甲', 2, 40_000, { max: 20_000 }), root('乙', 1, 10_000)];
    expect(splitVerdict(reportOf({ channels, budget: 50_000 }))).toMatch(
      /^同样 50,000 元，在填的上下限里最好也要少收 .+：现在的分法不在上下限之内。$/,
    );
  });

  test('nothing spent today: against equal parts', () => {
    const report = reportOf({ channels: [root('甲', 2, 0), root('乙', 1, 0)], budget: 50_000 });
    expect(report.sameRevenue).toBeCloseTo(3 * Math.sqrt(25_000), 9);
    expect(splitVerdict(report)).toMatch(/^50,000 元按平均分能收 474.34 元/);
  });

  test('a budget of 0 and no revenue at all have no percentage', () => {
    const report = reportOf({ channels: [root('甲', 2, 0)], budget: 0 });
    expect(report).toMatchObject({ gain: 0, gainShare: null });
  });
});

test('amounts with fen stay within their bounds and add up', () => {
  const channels = [root('甲', 2, 10, { max: 12.34 }), root('乙', 1, 10)];
  const { lines } = reportOf({ channels, budget: 20 });
  expect(lines.map(({ best }) => best?.spend)).toEqual([12.34, 7.66]);
});

test('bounds that admit no split are named; a channel without its own maximum is not blamed', () => {
  const bounds = (min: number, max?: number) => ({ min, ...(max !== undefined && { max }) });
  const fault = (budget: number, ...channels: CurveChannel[]) => boundsFault({ channels, budget });
  expect(fault(8000, root('甲', 2, 0, bounds(9000)))).toBe(
    '“最少给”合计 9,000 元，超过要分的 8,000 元。调低“最少给”，或加预算。',
  );
  expect(fault(8000, root('甲', 2, 0, bounds(0, 5000)), root('乙', 1, 0, bounds(0, 2000)))).toBe(
    '“最多给”合计 7,000 元，要分的 8,000 元花不完。调高“最多给”，或减预算。',
  );
  expect(fault(8000, root('甲', 2, 0, bounds(8000)), root('乙', 1, 0, bounds(0, 1)))).toBeNull();
  expect(fault(0.3, root('甲', 2, 0, bounds(0.1)), root('乙', 1, 0, bounds(0.2)))).toBeNull();
});

describe('notes', () => {
  const textsOf = (problem: SplitProblem, weeks = NO_WEEKS) =>
    judgeSplit(problem, reportOf(problem), weeks).map(({ text }) => text);

  test('a plan beyond 1.5 times the largest week', () => {
    const problem = { channels: [root('甲', 2, 1000), root('乙', 1, 1000)], budget: 2000 };
    const weeks = new Map([
      ['甲', [{ spend: 1000, response: 60 }]],
      ['乙', [{ spend: 1000, response: 30 }]],
    ]);
    expect(textsOf(problem, weeks)[0]).toMatch(/^甲：1600 元超过花过的最高值的 1.5 倍（1500 元）/);
  });

  test('S-shaped and endless curves, and channels that are given nothing', () => {
    const shaped = textsOf({ channels: [hill('甲', 12_000), hill('乙', 12_000)], budget: 24_000 });
    expect(shaped.join()).toContain('拐点：甲在 15,874 元，乙在 15,874 元');
    expect(shaped.join()).toContain('停掉了乙');
    const endless: CurveChannel = {
      name: '丙',
      today: 1,
      planned: { curve: 'power', params: { b: 1, a: 1.2 } },
    };
    expect(textsOf({ channels: [endless], budget: 10 }).join()).toContain('丙的指数大于 1');
  });

  test('a gain below 1 % is no reason to move', () => {
    const problem = { channels: [root('甲', 2, 39_000), root('乙', 1, 11_000)], budget: 50_000 };
    expect(textsOf(problem).join()).toContain('能多的不到 1%');
  });
});

test.each([
  [2.83, '再多 1 元预算，按曲线大约多收 2.83 元'],
  [0.005, '连这 1 元都收不回'],
  [0, '按这些曲线已经换不来收入'],
  [Infinity, '第一元回报没有上限'],
  [null, '没有一个共同的'],
])('λ of %s in words', (lambda, words) => {
  expect(lambdaText(lambda)).toContain(words);
  expect(lambdaText(lambda)).not.toMatch(/NaN|Infinity/);
});

test('steps carry the reader’s numbers', () => {
  const problem = { channels: [root('甲', 2, 25_000), root('乙', 1, 25_000)], budget: 50_000 };
  const steps = explainSplit(problem, reportOf(problem));
  expect(steps[0]).toEqual({
    label: '甲，收入',
    names: 'b × 花费 ^ a',
    numbers: '2 × 40,000 ^ 0.5',
    result: '400 元',
  });
  expect(steps[1]?.result).toBe('0.005 元');
  expect(steps.at(-1)).toMatchObject({ numbers: '500 − 474.34', result: '25.66 元' });
});
