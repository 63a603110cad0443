import { criticalValue } from '../experiment/rate-interval.ts';

/** Answers to “how likely are you to recommend us”, 0 to 10: 9–10, 7–8, 0–6. */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/** All on the scale −100 to 100; intervals are [low, high] and not clipped to it. */
export interface Nps {
  nps: number;
  /** Standard error. */
  se: number;
  /** Textbook interval; of no width when all answer alike. */
  wald: [number, number];
  /** The interval to show: it stays sane for few or unanimous answers. */
  adjustedWald: [number, number];
  /** Shares in percent. */
  percent: NpsCounts;
}

/**
 * Net Promoter Score (Reichheld 2003) with intervals at `confidence` (fraction): variance p + d − (p − d)²; the
 * adjusted Wald interval adds 3 answers, ¾ of them promoters and ¾ detractors (MeasuringU after Rocks 2016).
 * Null without answers.
 */
export function nps(counts: NpsCounts, confidence: number): Nps | null {
  const answers = counts.promoters + counts.passives + counts.detractors;
  if (!(answers > 0)) return null;
  const plain = scoreOf(counts);
  const adjusted = scoreOf({
    promoters: counts.promoters + 3 / 4,
    passives: counts.passives + 3 / 2,
    detractors: counts.detractors + 3 / 4,
  });
  const z = criticalValue(confidence);
  return {
    nps: plain.score,
    se: plain.se,
    wald: [plain.score - z * plain.se, plain.score + z * plain.se],
    adjustedWald: [adjusted.score - z * adjusted.se, adjusted.score + z * adjusted.se],
    percent: {
      promoters: (100 * counts.promoters) / answers,
      passives: (100 * counts.passives) / answers,
      detractors: (100 * counts.detractors) / answers,
    },
  };
}

/** Score and standard error, times 100, of at least one answer. */
export function scoreOf(counts: NpsCounts): { score: number; se: number } {
  const answers = counts.promoters + counts.passives + counts.detractors;
  const [promoters, detractors] = [counts.promoters / answers, counts.detractors / answers];
  const score = promoters - detractors;
  // Rounding must not leave a negative variance where all answer alike.
  const variance = Math.max(0, promoters + detractors - score ** 2);
  return { score: 100 * score, se: 100 * Math.sqrt(variance / answers) };
}
