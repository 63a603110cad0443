/** A score and how much it counts. */
export interface Weighted {
  weight: number;
  score: number;
}

/** Σ(weight × score) ÷ Σ weight: on the scale of the scores, whatever the weights add up to. Null where they add up to 0. */
export function weightedMean(parts: Weighted[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weight;
}
