import { allocateBudget } from '../../budget/allocate-budget.ts';
import { pretestBudget } from '../../budget/pretest-budget.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: splits of a budget. */
export const budgetFamily = {
  'budget-allocation': allocateBudget,
  'pretest-budget': pretestBudget,
} satisfies Record<string, Compute>;
