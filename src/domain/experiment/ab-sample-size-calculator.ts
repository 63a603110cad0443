import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import { formatValue } from '../field/format-value.ts';
import type { Value, Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import type { Step } from '../formula/explain.ts';
import { normalQuantile } from '../statistics/normal-quantile.ts';
import type { ExperimentPlan } from './experiment-plan.ts';
import { minimumDetectableEffect } from './minimum-detectable-effect.ts';
import { deviations, sampleSize } from './sample-size.ts';
import { ownVisitorsNotes, sampleSizeNotes } from './sample-size-notes.ts';
import { effectCurve, sizeMethods } from './sample-size-tables.ts';
import { testPower } from './test-power.ts';

const PLAN = {
  baseline: '现在的转化率',
  effect: '最小想测出的提升',
  alpha: '显著水平',
  power: '功效',
  ratio: 'B 组是 A 组的几倍',
};

const SIZES = ['size_a', 'size_b', 'size_total', 'days'] as const;
const OWN = ['own_power', 'own_points', 'own_relative'] as const;

/**
 * Visitors and days that a test of two arms needs. `effect` is added to `baseline` (`effect_kind` 按百分点) or
 * multiplies it (按相对); `sides` 双侧/单侧; `daily` visitors of both arms a day and `own_visitors` of arm A may be
 * blank. The tables: `methods` by other formulas, `curve` over smaller and larger effects.
 */
export const abSampleSizeCalculator: Compute = (inputs) => {
  const plan = readPlan(inputs);
  if (typeof plan === 'string') return allMissing(plan);
  const size = sampleSize(plan);
  if ('reason' in size) return allMissing(size.reason);
  const [daily, own] = [positive(inputs['daily']), positive(inputs['own_visitors'])];
  const total = size.armA + size.armB;
  const days = daily === null ? null : Math.ceil(total / daily);
  const ownPower = own === null ? null : (testPower(plan, own)?.nearTail ?? null);
  const ownEffect =
    own === null ? { reason: '先填“手上 A 组的访客”' } : minimumDetectableEffect(plan, own);
  return {
    ...figures({
      target: plan.target,
      size_a: size.armA,
      size_b: size.armB,
      size_total: total,
      days: days ?? '先填“每天进测试的访客”',
      own_power: ownPower ?? '先填“手上 A 组的访客”',
      own_points: 'reason' in ownEffect ? ownEffect.reason : 100 * ownEffect.absolute,
      own_relative:
        'reason' in ownEffect
          ? ownEffect.reason
          : (ownEffect.relative ?? '现在是 0%，没有相对提升可言'),
    }),
    tables: { methods: sizeMethods(size), curve: effectCurve(plan, daily) },
    notes: [
      ...sampleSizeNotes(plan, size, daily),
      ...(own === null || ownPower === null ? [] : ownVisitorsNotes(plan, own, ownPower)),
    ],
    steps: [stepOf(plan, size.exact)],
  };
};

/** The plan, or the sentence that says what it lacks. */
function readPlan(inputs: Values): ExperimentPlan | string {
  const blank = firstBlank(inputs, PLAN);
  if (blank !== null) return blank;
  const [baseline, effect, alpha, power, ratio] = Object.keys(PLAN).map((id) =>
    Number(inputs[id]),
  ) as [number, number, number, number, number];
  const isRelative = inputs['effect_kind'] === '按相对';
  if (isRelative && baseline === 0) return '现在是 0%，按相对提升还是 0%：改按百分点填';
  // Without the binary dust that would push 80 % + 20 points above 100 %.
  const target = Number((isRelative ? baseline * (1 + effect) : baseline + effect).toPrecision(12));
  return { baseline, target, alpha, power, sides: inputs['sides'] === '单侧' ? 1 : 2, ratio };
}

function positive(value: Value | undefined): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}

function allMissing(reason: string) {
  return { missing: Object.fromEntries(['target', ...SIZES, ...OWN].map((id) => [id, reason])) };
}

function stepOf(plan: ExperimentPlan, exact: number): Step {
  const { pooled, unpooled } = deviations(plan);
  const [zAlpha, zPower] = [-normalQuantile(plan.alpha / plan.sides), normalQuantile(plan.power)];
  const [za, sp, zb, su, gap] = [zAlpha, pooled, zPower, unpooled, plan.target - plan.baseline].map(
    (each) => formatValue('number', each),
  );
  return {
    label: 'A 组人数（进一取整之前）',
    names: '（显著水平的 z × 合并的标准差 + 功效的 z × 各自的标准差）² ÷ 转化率之差²',
    numbers: `（${za} × ${sp} + ${zb} × ${su}）² ÷（${gap}）²`,
    result: formatValue('number', exact),
  };
}
