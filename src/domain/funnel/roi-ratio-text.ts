import { roundHalfAway } from '../expression/round-half-away.ts';

/**
 * ROAS as `1:4.2`, always with one decimal. Ties are rounded away from zero, on the decimal text: 3.15 gives 1:3.2
 * (`toFixed` gives 3.1, GB/T 8170 rounds ties to even).
 */
export function roiRatioText(roas: number): string {
  return `1:${roundHalfAway(roas, 1).toFixed(1)}`;
}
