import { normalQuantile } from '../statistics/normal-quantile.ts';
import { normalCdf } from '../statistics/normal-tail.ts';
import type { ExperimentPlan } from './experiment-plan.ts';
import { deviations } from './sample-size.ts';

/** Chance of a significant result if the rates are as planned, with so many visitors in arm A. */
export interface Power {
  /** Only results on the right side count: R power.prop.test(strict = FALSE). */
  nearTail: number;
  /** A significant result on the wrong side counts too: strict = TRUE, Stata, statsmodels. */
  bothTails: number;
}

/**
 * Power of the pooled z test with `visitors` in arm A and `ratio` times as many in B; null where both rates
 * are 0 % or both are 100 %. Source: R power.prop.test, Fleiss 1981.
 */
export function testPower(plan: Omit<ExperimentPlan, 'power'>, visitors: number): Power | null {
  const { pooled, unpooled } = deviations(plan);
  if (pooled === 0) return null;
  const shift = Math.abs(plan.target - plan.baseline) * Math.sqrt(visitors);
  const limit = -normalQuantile(plan.alpha / plan.sides) * pooled;
  const nearTail = normalCdf((shift - limit) / unpooled);
  if (plan.sides === 1) return { nearTail, bothTails: nearTail };
  return { nearTail, bothTails: nearTail + normalCdf((-shift - limit) / unpooled) };
}
