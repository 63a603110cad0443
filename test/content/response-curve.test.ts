import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareSplit } from '../../src/domain/response/compare-split.ts';
import { CURVE_SAMPLES } from '../../src/domain/response/curve-sample.ts';
import { CURVES_SHEET } from '../../src/domain/response/curve-sheet.ts';
import { optimiseBudget, type PlannedChannel } from '../../src/domain/response/optimise-budget.ts';
import { readProblem } from '../../src/domain/response/split-problem.ts';
import { marginalText, shareText, yuanText } from '../../src/domain/response/split-texts.ts';
import { readDraft } from '../../src/domain/sheet/draft.ts';

const prose = readFileSync('content/calculators/response-curve.mdx', 'utf8');

function planOf(channels: PlannedChannel[], budget: number) {
  const result = optimiseBudget(channels, budget);
  if ('error' in result) throw new Error(result.error);
  return result.plan;
}

test('the example worked by hand is what the optimiser finds', () => {
  const root = (b: number): PlannedChannel => ({ curve: 'power', params: { b, a: 0.5 } });
  const plan = planOf([root(2), root(1)], 50_000);
  const [first = 0, second = 0] = plan.allocation;
  expect([first, second, plan.totalResponse]).toEqual([
    expect.closeTo(40_000, 6),
    expect.closeTo(10_000, 6),
    expect.closeTo(500, 9),
  ]);
  expect(plan.lambda).toBeCloseTo(0.005, 12);
  expect(prose).toContain('| 最好 | 40,000 | 10,000 | 400 | 100 | 500 |');
  const half = Math.sqrt(25_000);
  expect(prose).toContain(
    `| 平均分 | 25,000 | 25,000 | ${(2 * half).toFixed(2)} | ${half.toFixed(2)} | ${plan.equalSplitResponse.toFixed(2)} |`,
  );
  expect(prose).toContain(`再多 ${1 / 0.005} 元预算，大约多 1 个转化`);
});

test('what the prose says of the sample is what the tool shows', () => {
  const { problem } = readProblem(readDraft(CURVES_SHEET, CURVE_SAMPLES.curves), '');
  if (!problem) throw new Error('no problem');
  const plan = planOf(
    problem.channels.map(({ planned }) => planned),
    problem.budget,
  );
  const { lines, budget, gain, gainShare } = compareSplit(problem, plan);
  const [search, social, video] = lines;
  expect(prose).toContain(`再多 1 元只多收 ${marginalText(video?.today.marginal ?? 0)} 元`);
  expect(prose).toContain(`再多 1 元却多收 ${marginalText(social?.today.marginal ?? 0)} 元`);
  const moved = yuanText((search?.today.spend ?? 0) - (search?.best?.spend ?? 0));
  expect(prose).toContain(
    `同样 ${yuanText(budget)} 元，从搜索引擎挪 ${moved} 元，多数给社交媒体，按曲线多收 ${yuanText(gain ?? 0)} 元（${shareText(gainShare ?? 0)}）`,
  );
});
