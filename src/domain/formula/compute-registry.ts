import type { Compute } from './compute.ts';
import { budgetFamily } from './families/budget.ts';
import { channelsFamily } from './families/channels.ts';
import { comparisonsFamily } from './families/comparisons.ts';
import { datesFamily } from './families/dates.ts';
import { experimentFamily } from './families/experiment.ts';
import { kpiFamily } from './families/kpi.ts';
import { maturityFamily } from './families/maturity.ts';
import { plansFamily } from './families/plans.ts';
import { splitFamily } from './families/split.ts';
import { scheduleFamily } from './families/schedule.ts';
import { scoreFamily } from './families/score.ts';
import { surveyFamily } from './families/survey.ts';
import { tiersFamily } from './families/tiers.ts';
import { flowsFamily } from './families/flows.ts';
import { valueFamily } from './families/value.ts';

/** All formulas that are code, by the island that brings them. For the build and for tests: an island holds one family. */
const FAMILIES = {
  budget: budgetFamily,
  channels: channelsFamily,
  comparisons: comparisonsFamily,
  dates: datesFamily,
  experiment: experimentFamily,
  kpi: kpiFamily,
  maturity: maturityFamily,
  plans: plansFamily,
  split: splitFamily,
  schedule: scheduleFamily,
  score: scoreFamily,
  survey: surveyFamily,
  tiers: tiersFamily,
  flows: flowsFamily,
  value: valueFamily,
};

export type ComputeFamily = keyof typeof FAMILIES;

const COMPUTED = Object.fromEntries<Compute>(
  Object.values(FAMILIES).flatMap((family) => Object.entries<Compute>(family)),
);

/** What a page may name as `compute`. */
export const COMPUTE_IDS = Object.keys(COMPUTED) as [string, ...string[]];

/** The code behind a formula, if it has any. */
export function computeOf({ compute }: { compute?: string | undefined }): Compute | undefined {
  return compute === undefined ? undefined : COMPUTED[compute];
}

/** The family that a formula's code belongs to; undefined for a formula that is expressions alone. */
export function familyOf({ compute }: { compute?: string | undefined }): ComputeFamily | undefined {
  const families = Object.entries(FAMILIES) as [ComputeFamily, Record<string, Compute>][];
  return families.find(([, family]) => compute !== undefined && compute in family)?.[0];
}
