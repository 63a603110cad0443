import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import type { Step } from '../formula/explain.ts';
import { designSequentialTest, type SequentialDesign } from './design-sequential-test.ts';
import { crossingProbability } from './sequential-crossing.ts';
import { decideSequentially, type SequentialDecision } from './sequential-decision.ts';
import { type SequentialCounts, sequentialNotes } from './sequential-notes.ts';

const DECISIONS: Record<SequentialDecision, string> = {
  treatment_wins: '停：B 赢',
  control_wins: '停：A 赢',
  no_winner: '停：没分出胜负',
  continue: '接着跑',
};

const RESULTS = 'decision lead stop_at margin false_alarm reached_power days_at_most'.split(' ');

/** True lifts of the picture, as multiples of the planned one. */
const MULTIPLES = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];

/**
 * A one-sided test that may be looked at after every conversion: `alpha`, `power` and relative `lift` give the limits
 * `stop_at` (conversions of both arms) and `margin`; `success_a` and `success_b` so far give the decision, and
 * `daily_success` of both arms the days. The table `chances` holds the chance that B wins, by its true lift.
 */
export const abSequentialCalculator: Compute = (inputs) => {
  const blank = firstBlank(inputs, {
    alpha: '显著水平',
    power: '功效',
    lift: '最小想测出的相对提升',
  });
  if (blank !== null) return allMissing(blank);
  const lift = Number(inputs['lift']);
  const design = designSequentialTest(Number(inputs['alpha']), Number(inputs['power']), lift);
  if ('reason' in design) return allMissing(design.reason);
  const counts = readCounts(inputs);
  const daily = inputs['daily_success'];
  const isCounted = typeof counts !== 'string';
  const limits = figures({
    lead: isCounted ? counts.b - counts.a : counts,
    stop_at: design.conversions,
    margin: design.margin,
    false_alarm: design.falsePositive,
    reached_power: design.power,
    days_at_most:
      typeof daily === 'number' && daily > 0
        ? Math.ceil(design.conversions / daily)
        : '先填“每天的转化”，要大于 0',
  });
  const decision = isCounted ? decideSequentially(design, counts.b, counts.a) : null;
  return {
    values: { ...limits.values, decision: decision && DECISIONS[decision] },
    missing: { ...limits.missing, ...(isCounted ? {} : { decision: counts }) },
    tables: { chances: chancesOf(design, lift) },
    steps: stepsOf(lift, counts),
    notes: isCounted && decision ? sequentialNotes(design, counts, decision) : [],
  };
};

function readCounts(inputs: Values): SequentialCounts | string {
  const blank = firstBlank(inputs, {
    success_a: 'A 组到现在的转化',
    success_b: 'B 组到现在的转化',
  });
  return blank ?? { a: Number(inputs['success_a']), b: Number(inputs['success_b']) };
}

function allMissing(reason: string) {
  return { missing: Object.fromEntries(RESULTS.map((id) => [id, reason])) };
}

function stepsOf(lift: number, counts: SequentialCounts | string): Step[] {
  const towards: Step = {
    label: '每个转化归 B 的机会',
    names: '（1 + 相对提升）÷（2 + 相对提升）；界线由它逐个转化推出来',
    numbers: `${formatValue('number', 1 + lift)} ÷ ${formatValue('number', 2 + lift)}`,
    result: formatValue('percent', (1 + lift) / (2 + lift)),
  };
  if (typeof counts === 'string') return [towards];
  const [a, b, lead] = [counts.a, counts.b, counts.b - counts.a].map((each) =>
    formatValue('integer', each),
  ) as [string, string, string];
  const ahead = {
    label: 'B 现在领先',
    names: 'B 组转化 − A 组转化',
    numbers: `${b} − ${a}`,
    result: lead,
  };
  return [towards, ahead];
}

function chancesOf(design: SequentialDesign, lift: number): Values[] {
  return MULTIPLES.map((multiple) => Number((lift * multiple).toPrecision(12)))
    .filter((each) => each > -1)
    .map((each) => ({ true_lift: each, chance: crossingProbability(design, each) }));
}
