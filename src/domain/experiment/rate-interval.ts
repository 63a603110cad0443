import { betaQuantile } from '../statistics/beta-quantile.ts';
import { normalQuantile } from '../statistics/normal-quantile.ts';
import type { Arm, Interval } from './arm.ts';

/**
 * Wilson score interval of a conversion rate, without continuity correction; stays inside 0…1 and has a
 * width at 0 % and 100 % too. `confidence` as a fraction; needs visitors. Source: Wilson 1927.
 */
export function wilsonInterval({ conversions, visitors }: Arm, confidence: number): Interval {
  const z = criticalValue(confidence);
  const failures = visitors - conversions;
  const middle = conversions + (z * z) / 2;
  const half = z * Math.sqrt((conversions / visitors) * failures + (z * z) / 4);
  const all = visitors + z * z;
  return [
    conversions === 0 ? 0 : (middle - half) / all,
    failures === 0 ? 1 : (middle + half) / all,
  ];
}

/** Exact (Clopper–Pearson) interval of a conversion rate; needs visitors. Source: Clopper & Pearson 1934. */
export function clopperPearsonInterval(
  { conversions, visitors }: Arm,
  confidence: number,
): Interval {
  const failures = visitors - conversions;
  const tail = (1 - confidence) / 2;
  return [
    conversions === 0 ? 0 : betaQuantile(tail, conversions, failures + 1),
    failures === 0 ? 1 : betaQuantile(1 - tail, conversions + 1, failures),
  ];
}

/** The z that a two-sided interval of this confidence goes to on both sides: 1.96 for 0.95. */
export function criticalValue(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}
