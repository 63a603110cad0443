/** Formulas that are code, by the island that brings it; each has its function in `compute-registry.ts`. */
export const COMPUTE_FAMILIES = {
  budget: ['budget-allocation', 'pretest-budget'],
  score: ['tech-selection', 'kol-match', 'maturity'],
  schedule: ['campaign-schedule', 'agenda-check', 'pdca-calendar', 'kpi-mix', 'content-calendar'],
  channels: ['budget-cut', 'funnel-loss'],
} as const;

export type ComputeFamily = keyof typeof COMPUTE_FAMILIES;
export type ComputeId = (typeof COMPUTE_FAMILIES)[ComputeFamily][number];

export const COMPUTE_IDS = Object.values(COMPUTE_FAMILIES).flat() as [ComputeId, ...ComputeId[]];

/** The family that a formula's code belongs to. */
export function familyOf(id: ComputeId): ComputeFamily {
  const families = Object.keys(COMPUTE_FAMILIES) as ComputeFamily[];
  return families.find((family) =>
    (COMPUTE_FAMILIES[family] as readonly string[]).includes(id),
  ) as ComputeFamily;
}
