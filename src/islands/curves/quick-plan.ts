import { boundsFault } from '../../domain/response/bounds-fault.ts';
import { responseOf } from '../../domain/response/curve.ts';
import { optimiseBudget } from '../../domain/response/optimise-budget.ts';
import type { SplitProblem } from '../../domain/response/split-problem.ts';
import type { SearchResult } from './search-messages.ts';

const MOST_CHANNELS = 20;
const MOST_SHAPED = 6;
/** Boxes that are parted at once; concave curves need none, a few S-shaped ones some. */
const MOST_STEPS = 8;

/** The best split where finding it takes no noticeable time; null for one that a worker should search. */
export function quickPlan(problem: SplitProblem): SearchResult | null {
  const fault = boundsFault(problem);
  if (fault !== null) return { error: fault };
  const { channels, budget } = problem;
  const shaped = channels.filter(({ planned }) => responseOf(planned).inflexion > 0);
  if (channels.length > MOST_CHANNELS || shaped.length > MOST_SHAPED) return null;
  let steps = 0;
  const result = optimiseBudget(
    channels.map(({ planned }) => planned),
    budget,
    { onProgress: () => (steps += 1), isCancelled: () => steps >= MOST_STEPS },
  );
  return 'error' in result && steps >= MOST_STEPS ? null : result;
}
