import { allocateBudget } from '../budget/allocate-budget.ts';
import type { Values } from '../field/value.ts';
import type { ComputeId } from './compute-ids.ts';

/** A formula that is code: the same inputs and outputs as one that is written as expressions. */
export type Compute = (
  inputs: Values,
  rows: Values[],
) => { values: Values; missing: Record<string, string>; rows: Values[] };

/** The code behind each id of `COMPUTE_IDS`. */
export const COMPUTED: Record<ComputeId, Compute> = {
  'budget-allocation': allocateBudget,
};
