import { order } from '../expression/compare.ts';
import type { SplitProblem } from './split-problem.ts';
import { yuanText } from './split-texts.ts';

/** Why no split of the budget meets the bounds, in Chinese; null where one does. */
export function boundsFault({ channels, budget }: SplitProblem): string | null {
  const least = channels.reduce((sum, { planned: { min = 0 } }) => sum + min, 0);
  const most = channels.reduce((sum, { planned: { max = Infinity } }) => sum + max, 0);
  if (order(least, budget) > 0)
    return `“最少给”合计 ${yuanText(least)} 元，超过要分的 ${yuanText(budget)} 元。调低“最少给”，或加预算。`;
  if (most < Infinity && order(most, budget) < 0)
    return `“最多给”合计 ${yuanText(most)} 元，要分的 ${yuanText(budget)} 元花不完。调高“最多给”，或减预算。`;
  return null;
}
