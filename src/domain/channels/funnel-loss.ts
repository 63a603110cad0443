import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from '../formula/compute.ts';
import type { Step } from '../formula/explain.ts';
import type { Note } from '../formula/notes.ts';
import {
  funnelSteps,
  largestLoss,
  lowestRate,
  type FunnelStep,
  type Stage,
} from './funnel-steps.ts';

/**
 * Where a funnel loses its people. Rows: `stage`, `people` in order; a stage without a number is passed over. Inputs:
 * `improvement` (percentage points as a fraction) and optionally `funnel_spend` (yuan). Gives per row `step_rate`,
 * `lost`, `mark`, and the table `gains`: what the improvement of one step alone would bring.
 */
export const funnelLoss: Compute = (inputs, rows) => {
  const stages = rows.map(stageOf);
  const known = stages.filter((stage) => stage !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return { missing: reasons('至少填两个阶段的人数') };
  const points = inputs['improvement'];
  const steps = funnelSteps(known, typeof points === 'number' ? points : 0);
  const [most, lowest] = [largestLoss(steps), lowestRate(steps)];
  const upsideDown = steps.some(({ lost }) => lost === null);
  const overall = first.people > 0 && !upsideDown ? last.people / first.people : null;
  return {
    values: {
      funnel_rate: overall,
      largest_loss: most ? `${nameOf(most)}，流失 ${people(most.lost)} 人` : null,
      lowest_step: lowest ? `${nameOf(lowest)}，${percent(lowest.rate)}` : null,
    },
    missing: {
      ...(overall === null && {
        funnel_rate: upsideDown ? '有一个阶段比上一阶段人还多' : '第一个阶段是 0 人',
      }),
      ...(!most && { largest_loss: '没有一步流失' }),
      ...(!lowest && { lowest_step: '没有一步的通过率低于 100%' }),
    },
    rows: stages.map((stage) => {
      const step = steps.find(({ to }) => to === stage);
      return {
        step_rate: step?.rate ?? null,
        lost: step?.lost ?? null,
        mark: step ? markOf(step, most, lowest) : null,
      };
    }),
    tables: {
      gains:
        typeof points === 'number'
          ? steps.map((step) => gainRow(step, inputs['funnel_spend']))
          : [],
    },
    notes: steps.flatMap(noteOf),
    steps: steps.flatMap(onPaper),
  };
};

function stageOf(row: Values, index: number): Stage | null {
  const [stage, count] = [row['stage'], row['people']];
  if (typeof count !== 'number') return null;
  return {
    stage: typeof stage === 'string' && stage ? stage : `第 ${index + 1} 阶段`,
    people: count,
  };
}

function markOf(
  step: FunnelStep,
  most: FunnelStep | undefined,
  lowest: FunnelStep | undefined,
): string | null {
  const marks = [
    ...(step === most ? ['流失人数最多'] : []),
    ...(step === lowest ? ['通过率最低'] : []),
    ...(step.lost === null ? ['比上一阶段还多，请核对'] : []),
  ];
  return marks.length > 0 ? marks.join('，') : null;
}

function gainRow(step: FunnelStep, spend: Values[string] | undefined): Values {
  const { rate, to, improvement } = step;
  const costOf = (count: number) => (typeof spend === 'number' && count > 0 ? spend / count : null);
  return {
    step: nameOf(step),
    rate,
    rate_after: improvement?.rate ?? null,
    people_after: improvement?.people ?? null,
    end_gain: improvement?.endGain ?? null,
    cost: costOf(to.people),
    cost_after: improvement ? costOf(improvement.people) : null,
  };
}

function noteOf({ from, to, lost, rate, improvement }: FunnelStep): Note[] {
  if (lost === null) {
    return [
      {
        tone: 'bad',
        text: `“${to.stage}”有 ${people(to.people)}，比上一阶段“${from.stage}”的 ${people(from.people)} 还多。核对两个数是不是同一时段、同一口径（一个按次数、一个按人数最常见）；这一步先不算。`,
      },
    ];
  }
  if (rate === null) {
    return [{ tone: 'warn', text: `“${from.stage}”是 0，到“${to.stage}”的通过率算不出。` }];
  }
  if (improvement?.endGain === null) {
    return [
      {
        tone: 'warn',
        text: `“${to.stage}”现在是 0，后面几步的通过率还不知道，所以算不出最后能多多少。`,
      },
    ];
  }
  if (improvement?.rate === 1 && rate < 1) {
    return [
      {
        tone: 'warn',
        text: `“${from.stage}”到“${to.stage}”提高之后超过 100%，按 100% 算；这个目标多半定高了。`,
      },
    ];
  }
  return [];
}

function onPaper(step: FunnelStep): Step[] {
  if (step.rate === null) return [];
  return [
    {
      label: nameOf(step),
      names: '这一阶段人数 ÷ 上一阶段人数',
      numbers: `${people(step.to.people)} ÷ ${people(step.from.people)}`,
      result: percent(step.rate),
    },
  ];
}

function nameOf({ from, to }: FunnelStep): string {
  return `${from.stage} → ${to.stage}`;
}

function people(count: number | null): string {
  return formatValue('number', count);
}

function percent(fraction: number | null): string {
  return formatValue('percent', fraction);
}

function reasons(reason: string): Record<string, string> {
  return { funnel_rate: reason, largest_loss: reason, lowest_step: reason };
}
