import type { BudgetPlan, PlannedChannel } from '../../domain/response/optimise-budget.ts';

/** The best split, or a sentence in Chinese why there is none. */
export type SearchResult = { plan: BudgetPlan } | { error: string };

/** What the worker is asked. */
export interface SearchTask {
  channels: PlannedChannel[];
  budget: number;
}

/** What the worker tells: how far the search is, or its result. */
export type SearchProgress =
  { state: 'searching'; steps: number; gap: number } | { state: 'done'; result: SearchResult };
