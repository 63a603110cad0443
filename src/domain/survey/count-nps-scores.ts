import type { NpsCounts } from './nps.ts';

/**
 * Sorts single scores into promoters (9, 10), passives (7, 8) and detractors (0–6). What is not a whole number
 * from 0 to 10, or is blank, is left out and counted in `ignored`, as in CRAN NPS.
 */
export function countNpsScores(
  scores: readonly (number | null)[],
): NpsCounts & { ignored: number } {
  const counts = { promoters: 0, passives: 0, detractors: 0, ignored: 0 };
  for (const score of scores) {
    if (score === null || !Number.isInteger(score) || score < 0 || score > 10) counts.ignored += 1;
    else if (score >= 9) counts.promoters += 1;
    else if (score >= 7) counts.passives += 1;
    else counts.detractors += 1;
  }
  return counts;
}
