export interface AdjustedPValues {
  bonferroni: number[];
  holm: number[];
  hochberg: number[];
  /** False discovery rate: Benjamini & Hochberg 1995. */
  benjaminiHochberg: number[];
  /** … under any dependence: Benjamini & Yekutieli 2001. */
  benjaminiYekutieli: number[];
  sidak: number[];
}

/** P-values corrected for looking at all of them, in the order given. Source: R p.adjust; statsmodels for Šidák. */
export function adjustPValues(pValues: number[]): AdjustedPValues {
  const count = pValues.length;
  const harmonic = pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  const fromSmallest = (factor: (rank: number) => number) => adjust(pValues, 'up', factor);
  const fromLargest = (factor: (rank: number) => number) => adjust(pValues, 'down', factor);
  return {
    bonferroni: pValues.map((p) => Math.min(1, count * p)),
    holm: fromSmallest((rank) => count - rank + 1),
    hochberg: fromLargest((rank) => count - rank + 1),
    benjaminiHochberg: fromLargest((rank) => count / rank),
    benjaminiYekutieli: fromLargest((rank) => (harmonic * count) / rank),
    sidak: pValues.map((p) => Math.max(p, -Math.expm1(count * Math.log1p(-p)))),
  };
}

/**
 * Each p times `factor(rank)`, rank 1 the smallest; then `up` from the smallest none may be below the one
 * before (step-down), or `down` from the largest none above it (step-up).
 */
function adjust(
  pValues: number[],
  direction: 'up' | 'down',
  factor: (rank: number) => number,
): number[] {
  const ascending = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const ranked = ascending.map(({ p, index }, place) => ({ index, value: p * factor(place + 1) }));
  const adjusted = pValues.map(() => 1);
  let running = direction === 'up' ? 0 : 1;
  for (const { index, value } of direction === 'up' ? ranked : ranked.toReversed()) {
    running = direction === 'up' ? Math.max(running, Math.min(1, value)) : Math.min(running, value);
    adjusted[index] = running;
  }
  return adjusted;
}
