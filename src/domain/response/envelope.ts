import type { Response } from './curve.ts';

/**
 * The least concave curve above a response between two spends: a chord from `min` to `bend`, then the response
 * itself. A concave response bends at once.
 */
export interface Envelope {
  min: number;
  max: number;
  bend: number;
  /** Slope at `min`: of the chord, or of the response where there is none; Infinity where it starts upright. */
  slope: number;
  value: (spend: number) => number;
  /** The least spend at which one yuan more brings no more than `lambda`. */
  spendAt: (lambda: number) => number;
}

/** The envelope of `response`, convex up to its inflexion and concave from there, on min ≤ spend ≤ max. */
export function envelopeOf(response: Response, min: number, max: number): Envelope {
  const { value, marginal } = response;
  const bend = max > min ? bendOf(response, min, max) : min;
  const start = value(min);
  const slope = bend > min ? (value(bend) - start) / (bend - min) : max > min ? marginal(min) : 0;
  const last = marginal(max);
  return {
    min,
    max,
    bend,
    slope,
    value: (spend) => (spend < bend ? start + slope * (spend - min) : value(spend)),
    spendAt: (lambda) => {
      if (lambda >= slope) return min;
      if (last >= lambda) return max;
      return bisect((spend) => marginal(spend) > lambda, bend, max);
    },
  };
}

/** Where the chord from `min` touches the response. */
function bendOf({ value, marginal, inflexion }: Response, min: number, max: number): number {
  if (min >= inflexion) return min;
  if (max <= inflexion) return max;
  const start = value(min);
  const isSteeper = (spend: number) => marginal(spend) * (spend - min) > value(spend) - start;
  return isSteeper(max) ? max : bisect(isSteeper, inflexion, max);
}

/** The spend from which on `holds` no longer does; it holds at `from` or just not, and not at `to`. */
function bisect(holds: (spend: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}
