import { formatValue } from '../field/format-value.ts';
import type { Note } from '../formula/notes.ts';
import type { ExperimentPlan } from './experiment-plan.ts';
import { minimumDetectableEffect } from './minimum-detectable-effect.ts';
import { sampleSize, type SampleSize } from './sample-size.ts';

/** The rhythm of the source documents: one A/B test a week. */
const RHYTHM = 7;

/** The verdict falls back on Fisher below this; written here again so that a plan need not bring the code of a verdict. */
const FEWEST_EXPECTED = 5;

/** House rule: a test that runs longer mixes in too much else. */
const TOO_LONG = 28;

/** What a sample size means for those who have to run the test; `daily` visitors of both arms. */
export function sampleSizeNotes(
  plan: ExperimentPlan,
  size: SampleSize,
  daily: number | null,
): Note[] {
  return [
    ...(daily === null ? [] : durationNotes(plan, size, daily)),
    ...fewNotes(plan, size),
    ...unequalNotes(plan, size),
    ...(plan.sides === 1 ? [ONE_SIDED] : []),
  ];
}

/** Whether the visitors at hand are enough; `power` is their chance of finding the effect. */
export function ownVisitorsNotes(plan: ExperimentPlan, visitors: number, power: number): Note[] {
  const chance = `手上 A 组 ${people(visitors)}、B 组 ${people(Math.round(plan.ratio * visitors))}：真有这点差别，测得出的机会是 ${formatValue('percent', power)}`;
  return power < plan.power
    ? [
        {
          tone: 'warn',
          text: `${chance}，不到定好的 ${formatValue('percent', plan.power)}。测不出不等于没有差别。`,
        },
      ]
    : [{ tone: 'good', text: `${chance}，够定好的 ${formatValue('percent', plan.power)}。` }];
}

const ONE_SIDED: Note = {
  tone: 'info',
  text: '单侧只问“是不是朝这个方向变”：朝反方向变了，这个检验看不出来。人数少，是因为问得少。',
};

function durationNotes(plan: ExperimentPlan, { armA, armB }: SampleSize, daily: number): Note[] {
  const days = Math.ceil((armA + armB) / daily);
  const perDay = `每天 ${people(daily)}`;
  if (days <= RHYTHM) {
    return [
      {
        tone: 'good',
        text: `${perDay}，${days} 天够数，跟得上来源资料“每周 1 次”的节奏。也跑满 ${RHYTHM} 天：工作日和周末来的人不同。`,
      },
    ];
  }
  const wanted = Math.ceil((armA + armB) / RHYTHM);
  const slow: Note = {
    tone: 'warn',
    text: `${perDay}要跑 ${formatValue('integer', days)} 天，来源资料“每周 1 次”的节奏跑不完。${inAWeek(plan, daily)}要在一周内测出这点差别，每天要 ${people(wanted)}。`,
  };
  const long: Note = {
    tone: 'bad',
    text: `超过四周（本站设定）：换季、促销、清掉的 Cookie 都会混进来。先试更大的改动，或换一个更靠前、更常发生的指标。`,
  };
  return days > TOO_LONG ? [slow, long] : [slow];
}

/** What one week can tell apart; nothing where not even that. */
function inAWeek(plan: ExperimentPlan, daily: number): string {
  const visitors = Math.floor((RHYTHM * daily) / (1 + plan.ratio));
  const effect = minimumDetectableEffect(plan, visitors);
  if ('reason' in effect) return '';
  return `一周的人只分得出 ${formatValue('percent', plan.baseline)} 和 ${formatValue('percent', effect.target)}。`;
}

function fewNotes({ baseline, target, ratio }: ExperimentPlan, { armA }: SampleSize): Note[] {
  const pooled = (baseline + ratio * target) / (1 + ratio);
  const fewest = armA * Math.min(1, ratio) * Math.min(pooled, 1 - pooled);
  if (fewest >= FEWEST_EXPECTED) return [];
  return [
    {
      tone: 'warn',
      text: `照这个人数，有一格预计不到 ${FEWEST_EXPECTED} 人，近似公式不准：人数至少翻一倍，看结果时用 Fisher 精确检验。`,
    },
  ];
}

function unequalNotes(plan: ExperimentPlan, { armA, armB }: SampleSize): Note[] {
  const equal = sampleSize({ ...plan, ratio: 1 });
  if (plan.ratio === 1 || 'reason' in equal) return [];
  return [
    {
      tone: 'info',
      text: `两组不等，合计要 ${people(armA + armB)}；各一半合计要 ${people(2 * equal.armA)}。`,
    },
  ];
}

function people(count: number): string {
  return `${formatValue('integer', count)} 人`;
}
