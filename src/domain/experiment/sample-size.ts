import { normalQuantile } from '../statistics/normal-quantile.ts';
import { type ExperimentPlan, planFault } from './experiment-plan.ts';

/** Visitors of arm A as a real number, by three formulas, and of both arms rounded up. */
export interface SampleSize {
  /** The figure we show: pooled variance under H0, = R power.prop.test; Fleiss 1981 for unequal arms. */
  exact: number;
  armA: number;
  armB: number;
  /** Each arm with its own variance. */
  unpooled: number;
  /** By Cohen's h, on the arcsine scale: pwr, statsmodels. */
  cohenH: number;
  /** What evanmiller.org shows; null where his page does not apply (one-sided, unequal arms). */
  evanMiller: number | null;
}

/** Visitors that a plan needs, or the sentence that says why no number of them is enough. */
export function sampleSize(plan: ExperimentPlan): SampleSize | { reason: string } {
  const reason = planFault(plan) ?? targetFault(plan);
  if (reason !== null) return { reason };
  const { baseline, target, ratio, alpha, sides, power } = plan;
  const effect = target - baseline;
  const [zAlpha, zPower] = [-normalQuantile(alpha / sides), normalQuantile(power)];
  const deviation = deviations(plan);
  const square = (value: number) => value * value;
  const exact = square((zAlpha * deviation.pooled + zPower * deviation.unpooled) / effect);
  const h = 2 * Math.asin(Math.sqrt(target)) - 2 * Math.asin(Math.sqrt(baseline));
  return {
    exact,
    armA: Math.ceil(exact),
    armB: Math.ceil(ratio * exact),
    unpooled: square(((zAlpha + zPower) * deviation.unpooled) / effect),
    cohenH: (1 + 1 / ratio) * square((zAlpha + zPower) / h),
    evanMiller: sides === 2 && ratio === 1 ? evanMiller(plan, zAlpha, zPower) : null,
  };
}

/**
 * Standard deviations of the difference of the two rates, times the square root of arm A's visitors: with the
 * pooled variance (when both rates are equal) and with each arm's own.
 */
export function deviations({
  baseline,
  target,
  ratio,
}: Pick<ExperimentPlan, 'baseline' | 'target' | 'ratio'>): { pooled: number; unpooled: number } {
  const pooled = (baseline + ratio * target) / (1 + ratio);
  return {
    pooled: Math.sqrt((1 + 1 / ratio) * variance(pooled)),
    unpooled: Math.sqrt(variance(baseline) + variance(target) / ratio),
  };
}

/**
 * num_subjects() of evanmiller.org/ab-testing/sample-size.html: the baseline's variance stands for both arms
 * under H0, a baseline above 50 % is mirrored but the effect is not, and it rounds to the nearest.
 */
function evanMiller(plan: ExperimentPlan, zAlpha: number, zPower: number): number | null {
  const baseline = plan.baseline > 0.5 ? 1 - plan.baseline : plan.baseline;
  const effect = plan.target - plan.baseline;
  const both = variance(baseline) + variance(baseline + effect);
  if (both < 0) return null;
  const root = (zAlpha * Math.sqrt(2 * variance(baseline)) + zPower * Math.sqrt(both)) / effect;
  return Math.round(root * root);
}

function variance(rate: number): number {
  return rate * (1 - rate);
}

function targetFault({ baseline, target }: ExperimentPlan): string | null {
  if (!(target >= 0 && target <= 1)) return '目标转化率要在 0%～100% 之间。';
  if (target === baseline) return '目标和现在的转化率一样，再多样本也测不出差别。';
  return null;
}
