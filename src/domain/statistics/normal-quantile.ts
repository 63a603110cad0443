import { FAR, normalCentre, normalDensity, normalUpperTail } from './normal-tail.ts';

/**
 * The z with Φ(z) = p, for 0 < p < 1; to 1e-13 relative from p = 1e-300 to 1 − 1e-16.
 * A first guess within 4.5e-4 (Abramowitz & Stegun 26.2.23), then two of Halley's steps, each of which
 * triples the digits.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError('概率要大于 0、小于 1。');
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  const refined = halley(halley(z, tail), tail);
  return p < 0.5 ? -refined : refined;
}

function halley(z: number, tail: number): number {
  const excess = z < FAR ? 0.5 - tail - normalCentre(z) : normalUpperTail(z) - tail;
  const newton = excess / normalDensity(z);
  return z + newton / (1 - (z * newton) / 2);
}
