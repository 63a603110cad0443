import { normalUpperTail } from '../statistics/normal-tail.ts';
import type { Arm } from './arm.ts';

export interface ZTest {
  /** Positive where B's rate is above A's. */
  z: number;
  /** = R prop.test(correct = FALSE). */
  pTwoSided: number;
  /** One-sided, for “B is above A”. */
  pBGreater: number;
  /** Pearson's chi-square of the 2 × 2 table: z². */
  chiSquare: number;
}

/** z test of two rates with the pooled variance; null where nobody or everybody converted, or an arm is empty. */
export function zTest(a: Arm, b: Arm): ZTest | null {
  const pooled = poolArms(a, b);
  if (pooled === null) return null;
  const variance = pooled.variance * (1 / a.visitors + 1 / b.visitors);
  const z = (b.conversions / b.visitors - a.conversions / a.visitors) / Math.sqrt(variance);
  return {
    z,
    pTwoSided: 2 * normalUpperTail(Math.abs(z)),
    pBGreater: normalUpperTail(z),
    chiSquare: z * z,
  };
}

/**
 * Yates' corrected chi-square, the correction capped at the difference: = R prop.test(correct = TRUE). Null as
 * for the z test. Source: Yates 1934.
 */
export function yatesTest(a: Arm, b: Arm): { chiSquare: number; p: number } | null {
  const pooled = poolArms(a, b);
  if (pooled === null) return null;
  const excess = Math.max(0, Math.abs(b.conversions - b.visitors * pooled.rate) - 0.5);
  const chiSquare = ((excess * excess) / pooled.variance) * (1 / a.visitors + 1 / b.visitors);
  return { chiSquare, p: 2 * normalUpperTail(Math.sqrt(chiSquare)) };
}

/** Both arms together: rate and variance of one visitor; null where a test of the difference has nothing to go by. */
function poolArms(a: Arm, b: Arm): { rate: number; variance: number } | null {
  if (a.visitors === 0 || b.visitors === 0) return null;
  const visitors = a.visitors + b.visitors;
  const conversions = a.conversions + b.conversions;
  const rate = conversions / visitors;
  const variance = rate * ((visitors - conversions) / visitors);
  return variance === 0 ? null : { rate, variance };
}
