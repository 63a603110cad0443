import type { Arm, Interval } from './arm.ts';
import { criticalValue } from './rate-interval.ts';

/** How much higher B's rate is, relative to A's: 0.2 = 20 % higher. Null where A has no conversions. */
export function lift(a: Arm, b: Arm): number | null {
  if (a.conversions === 0 || b.visitors === 0) return null;
  return b.conversions / b.visitors / (a.conversions / a.visitors) - 1;
}

/**
 * Interval of the lift, symmetric in its logarithm (delta method, as for a relative risk). Null where an arm
 * has no conversions. Source: Katz et al. 1978.
 */
export function liftInterval(a: Arm, b: Arm, confidence: number): Interval | null {
  if (a.conversions === 0 || b.conversions === 0) return null;
  const ratio = b.conversions / b.visitors / (a.conversions / a.visitors);
  const half = criticalValue(confidence) * Math.sqrt(logVariance(a) + logVariance(b));
  return [ratio * Math.exp(-half) - 1, ratio * Math.exp(half) - 1];
}

function logVariance({ conversions, visitors }: Arm): number {
  return (visitors - conversions) / visitors / conversions;
}
