/** One stage of a funnel and how many people reached it. */
export interface Stage {
  stage: string;
  people: number;
}

/** What a higher rate of one step would change, the rates of all later steps staying as they are. */
interface Improvement {
  /** The rate after it, at most 1. */
  rate: number;
  /** People who would reach the stage at the end of this step. */
  people: number;
  /** How many more would reach the last stage; null where nobody passes this step, so that the later rates are unknown. */
  endGain: number | null;
}

/** The way from one stage to the next. */
export interface FunnelStep {
  from: Stage;
  to: Stage;
  /** People at the end over people at the start; null where nobody starts or more arrive than start. */
  rate: number | null;
  /** People who do not go on; null where more arrive than start. */
  lost: number | null;
  improvement: Improvement | null;
}

/**
 * The steps between the stages of a funnel, in order, and what `points` (a fraction: 0.0025 is 0.25 percentage
 * points) on each of them alone would bring.
 */
export function funnelSteps(stages: Stage[], points: number): FunnelStep[] {
  const end = stages.at(-1)?.people ?? 0;
  return stages.slice(1).map((to, index) => {
    const from = stages[index] ?? to;
    const inOrder = to.people <= from.people;
    const rate = inOrder && from.people > 0 ? to.people / from.people : null;
    const isLast = index === stages.length - 2;
    return {
      from,
      to,
      rate,
      lost: inOrder ? from.people - to.people : null,
      improvement: rate === null ? null : improve(from, to, rate, points, isLast ? null : end),
    };
  });
}

/** `end` is the number of people at the last stage, or null where `to` is that stage. */
function improve(
  from: Stage,
  to: Stage,
  rate: number,
  points: number,
  end: number | null,
): Improvement {
  const better = Math.min(1, rate + points);
  const people = from.people * better;
  const more = people - to.people;
  if (end === null) return { rate: better, people, endGain: more };
  return { rate: better, people, endGain: to.people > 0 ? (more * end) / to.people : null };
}

/** The step that loses most people; of equal ones the earlier. */
export function largestLoss(steps: FunnelStep[]): FunnelStep | undefined {
  return steps.reduce<FunnelStep | undefined>(
    (found, step) => ((step.lost ?? 0) > (found?.lost ?? 0) ? step : found),
    undefined,
  );
}

/** The step that the smallest part of its people pass; of equal ones the earlier. */
export function lowestRate(steps: FunnelStep[]): FunnelStep | undefined {
  return steps.reduce<FunnelStep | undefined>(
    (found, step) => (step.rate !== null && step.rate < (found?.rate ?? 1) ? step : found),
    undefined,
  );
}
