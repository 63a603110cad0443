import { FACET_IDS, type FacetId, type FacetValues } from './facets.ts';

export interface Filtered {
  /** Places of the cases that fit, in their order. */
  shown: number[];
  /** How many cases would be shown with a value as the only one of its facet; values without any are missing. */
  counts: Record<FacetId, Map<string, number>>;
}

/** The cases that have one of the chosen values in every facet in which something is chosen. */
export function filterCases(cases: readonly FacetValues[], chosen: FacetValues): Filtered {
  const asked = FACET_IDS.filter((facet) => chosen[facet].length > 0);
  const counts = Object.fromEntries(
    FACET_IDS.map((facet) => [facet, new Map<string, number>()]),
  ) as Filtered['counts'];
  const shown: number[] = [];
  for (const [index, values] of cases.entries()) {
    const misses = asked.filter(
      (facet) => !values[facet].some((value) => chosen[facet].includes(value)),
    );
    if (misses.length === 0) shown.push(index);
    for (const facet of FACET_IDS) {
      if (misses.some((miss) => miss !== facet)) continue;
      for (const value of values[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
  }
  return { shown, counts };
}
