import { order } from '../expression/compare.ts';
import { formatValue } from '../field/format-value.ts';
import { bestSplit, type SearchHooks } from './best-split.ts';
import { sums, type BoundedResponse } from './box.ts';
import { curveFaults } from './curve-faults.ts';
import { responseOf, type Curve } from './curve.ts';

/** A channel to plan: its curve, and the least and most it may get in yuan (0 and the budget where left out). */
export type PlannedChannel = Curve & { min?: number; max?: number };

export interface BudgetPlan {
  /** Yuan per channel; together the budget. */
  allocation: number[];
  totalResponse: number;
  /** What one yuan more would bring in each channel. */
  marginals: number[];
  /**
   * The common marginal response of the channels strictly inside their bounds. Where all are at a bound: with
   * concave curves the least number for which that is right, with S-shaped ones null.
   */
  lambda: number | null;
  /** What the budget would bring in equal parts, whatever the bounds. */
  equalSplitResponse: number;
  /** Whether it is proven that no split brings more; false only after a search that was too long. */
  proven: boolean;
}

/**
 * Splits `budget` (yuan) so that the total response is largest: all of it, within the bounds. A result or a
 * sentence in Chinese that says why there is none.
 */
export function optimiseBudget(
  channels: readonly PlannedChannel[],
  budget: number,
  hooks: SearchHooks = {},
): { plan: BudgetPlan } | { error: string } {
  const bounded = channels.map((channel) => ({
    response: responseOf(channel),
    min: channel.min ?? 0,
    max: channel.max ?? budget,
  }));
  const error = faultOf(channels, bounded, budget);
  if (error !== undefined) return { error };
  const split = bestSplit(bounded, withinBounds(bounded, budget), hooks);
  if (!split) return { error: '已停止计算，没有结果。' };
  const marginals = bounded.map(({ response }, index) =>
    response.marginal(split.spends[index] ?? 0),
  );
  const inside = bounded.findIndex(({ min, max }, index) =>
    isInside(split.spends[index] ?? 0, min, max, budget),
  );
  const isConcave = bounded.every(({ response }) => response.inflexion === 0);
  return {
    plan: {
      allocation: split.spends,
      totalResponse: split.total,
      marginals,
      lambda: isConcave ? split.lambda : (marginals[inside] ?? null),
      equalSplitResponse: bounded.reduce(
        (total, { response }) => total + response.value(budget / bounded.length),
        0,
      ),
      proven: split.proven,
    },
  };
}

function isInside(spend: number, min: number, max: number, budget: number): boolean {
  const margin = budget * 1e-9;
  return spend > min + margin && spend < max - margin;
}

function faultOf(
  channels: readonly PlannedChannel[],
  bounded: readonly BoundedResponse[],
  budget: number,
): string | undefined {
  if (channels.length === 0) return '先填至少一个渠道。';
  if (!(budget >= 0 && Number.isFinite(budget))) return '预算要是不小于 0 的数。';
  for (const [index, channel] of channels.entries()) {
    const [fault] = curveFaults(channel);
    if (fault !== undefined) return `第 ${index + 1} 个渠道：${fault}。`;
    const { min, max } = bounded[index] ?? { min: 0, max: 0 };
    if (!(min >= 0)) return `第 ${index + 1} 个渠道：下限不能是负数。`;
    if (!(max >= min)) return `第 ${index + 1} 个渠道：下限 ${yuan(min)}高于上限 ${yuan(max)}。`;
  }
  const { least, most } = sums(bounded);
  if (order(least, budget) > 0)
    return `各渠道下限合计 ${yuan(least)}，超过预算 ${yuan(budget)}。请调低下限或加预算。`;
  if (order(most, budget) < 0)
    return `各渠道上限合计 ${yuan(most)}，预算 ${yuan(budget)}花不完。请调高上限或减预算。`;
  return undefined;
}

/** The budget without the binary dust by which it may miss the sums of the bounds: 0.1 + 0.2 is more than 0.3. */
function withinBounds(bounded: readonly BoundedResponse[], budget: number): number {
  const { least, most } = sums(bounded);
  return Math.min(Math.max(budget, least), most);
}

function yuan(amount: number): string {
  return `${formatValue('number', amount)} 元`;
}
