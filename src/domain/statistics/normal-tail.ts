import { continuedFraction } from './continued-fraction.ts';

/** Up to here the tail is ½ minus the area from 0; beyond, that would cancel. */
export const FAR = 3;

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) * 0.3989422804014327;
}

/** P(Z > z) of the standard normal distribution, to 1e-12 relative down to 1e-300 (z = 37). Source: DLMF 7.9.1. */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  if (z < FAR) return 0.5 - normalCentre(z);
  if (z > 39) return 0;
  const mills = continuedFraction(
    z,
    (step) => step,
    () => z,
  );
  return normalDensity(z) / mills;
}

/** Φ(z) = P(Z ≤ z) of the standard normal distribution. */
export function normalCdf(z: number): number {
  return normalUpperTail(-z);
}

/** Φ(z) − ½ for |z| up to `FAR`, in full relative accuracy also near 0. Source: DLMF 7.6.2. */
export function normalCentre(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return normalDensity(z) * sum;
}
