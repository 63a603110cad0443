/** Formulas that are code; each has its function in `compute-registry.ts`. */
export const COMPUTE_IDS = ['budget-allocation'] as const;

export type ComputeId = (typeof COMPUTE_IDS)[number];
