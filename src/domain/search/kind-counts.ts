import { KIND_LABELS } from '../page/sections.ts';

export interface KindCount {
  label: string;
  count: number;
}

/** How many results each kind of page has, in the order of the site, kinds without any left out. */
export function kindCounts(counts: Readonly<Record<string, number>>): KindCount[] {
  return Object.values(KIND_LABELS)
    .map((label) => ({ label, count: counts[label] ?? 0 }))
    .filter(({ count }) => count > 0);
}
