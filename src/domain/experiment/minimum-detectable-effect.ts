import { normalQuantile } from '../statistics/normal-quantile.ts';
import { type ExperimentPlan, planFault } from './experiment-plan.ts';
import { deviations } from './sample-size.ts';

/** The smallest rise that a test of this size finds with the planned power. */
export interface DetectableEffect {
  target: number;
  /** Difference to the baseline, a fraction: 0.009 = 0.9 points. */
  absolute: number;
  /** Relative to the baseline; null at a baseline of 0. */
  relative: number | null;
}

/**
 * Minimum detectable effect for `visitors` in arm A, upwards; or the sentence that says why there is none.
 * Solves the sample-size formula (R power.prop.test) for the target, by halving the range to the last digit.
 */
export function minimumDetectableEffect(
  plan: Omit<ExperimentPlan, 'target'>,
  visitors: number,
): DetectableEffect | { reason: string } {
  const reason = planFault(plan);
  if (reason !== null) return { reason };
  if (!(visitors > 0)) return { reason: '先填每组访客数。' };
  const { baseline, ratio } = plan;
  const [zAlpha, zPower] = [-normalQuantile(plan.alpha / plan.sides), normalQuantile(plan.power)];
  const surplus = (target: number) => {
    const { pooled, unpooled } = deviations({ baseline, target, ratio });
    return (target - baseline) * Math.sqrt(visitors) - zAlpha * pooled - zPower * unpooled;
  };
  if (baseline === 1) return { reason: '转化率已经是 100%，没有上升的余地。' };
  if (surplus(1) < 0) return { reason: '样本太少：转化率升到 100% 也测不出来。' };
  let [low, high] = [0, 1 - baseline];
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (surplus(baseline + middle) < 0) low = middle;
    else high = middle;
  }
  return {
    target: baseline + high,
    absolute: high,
    relative: baseline === 0 ? null : high / baseline,
  };
}
