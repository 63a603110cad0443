import { allocate } from '../budget/allocate.ts';
import { responseOf } from './curve.ts';
import type { BudgetPlan } from './optimise-budget.ts';
import { todayTotal, type SplitProblem } from './split-problem.ts';

/** One channel at a spend in yuan: what comes in by its curve, and what one yuan more would bring. */
export interface SpendPoint {
  spend: number;
  revenue: number;
  marginal: number;
}

export interface SplitLine {
  channel: string;
  today: SpendPoint;
  best: SpendPoint | null;
}

/** Today's split and the best one of `budget`. */
export interface SplitReport {
  lines: SplitLine[];
  budget: number;
  today: { spend: number; revenue: number };
  /** What `budget` brings in today's proportions; in equal parts where nothing is spent today. */
  sameRevenue: number;
  best: { spend: number; revenue: number; lambda: number | null; proven: boolean } | null;
  /** How much more the best split brings than `sameRevenue`, in yuan and as a fraction of it. */
  gain: number | null;
  gainShare: number | null;
}

/** A difference that is smaller than this part of the whole is none: spends are found by bisection. */
const TOLERANCE = 1e-9;
/** From this budget on nobody places single fen. */
const WHOLE_YUAN_FROM = 1000;

/** Sets the best split, rounded to what can be booked, against today's. Without a plan only today's side is there. */
export function compareSplit(problem: SplitProblem, plan: BudgetPlan | null): SplitReport {
  const { channels, budget } = problem;
  const responses = channels.map(({ planned }) => responseOf(planned));
  const pointAt = (index: number, spend: number): SpendPoint => ({
    spend,
    revenue: responses[index]?.value(spend) ?? 0,
    marginal: responses[index]?.marginal(spend) ?? 0,
  });
  const spends = plan && bookable(problem, plan.allocation);
  const lines = channels.map(({ name, today }, index): SplitLine => ({
    channel: name,
    today: pointAt(index, today),
    best: spends && pointAt(index, spends[index] ?? 0),
  }));
  const spent = todayTotal(channels);
  const today = { spend: spent, revenue: sum(lines.map((line) => line.today.revenue)) };
  const sameRevenue = sum(
    channels.map(
      ({ today: each }, index) =>
        pointAt(index, spent > 0 ? (each / spent) * budget : budget / channels.length).revenue,
    ),
  );
  const best = plan && {
    spend: budget,
    revenue: plan.totalResponse,
    lambda: plan.lambda,
    proven: plan.proven,
  };
  const gain = best && settled(best.revenue - sameRevenue, sameRevenue);
  const gainShare = gain !== null && sameRevenue > 0 ? gain / sameRevenue : null;
  return { lines, budget, today, sameRevenue, best, gain, gainShare };
}

function settled(difference: number, whole: number): number {
  return Math.abs(difference) <= TOLERANCE * whole ? 0 : difference;
}

/** Spends in whole yuan, in fen for a small budget or bounds with fen; together exactly the budget, within the bounds. */
function bookable({ channels, budget }: SplitProblem, spends: number[]): number[] {
  const bounds = channels.flatMap(({ planned: { min = 0, max = 0 } }) => [min, max]);
  const isWhole = budget >= WHOLE_YUAN_FROM && [budget, ...bounds].every(Number.isInteger);
  const perYuan = isWhole ? 1 : 100;
  const units = Math.round(budget * perYuan);
  if (units === 0) return spends;
  return allocate(units, spends).map((each) => each / perYuan);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
