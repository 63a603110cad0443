import { TOPICS } from './labels.ts';
import type { FigureGroup } from './schema.ts';

/** The groups in the order of `TOPICS`: a collection of Astro has an order of its own. */
export function inPageOrder(groups: readonly FigureGroup[]): FigureGroup[] {
  const order = Object.keys(TOPICS);
  return groups.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
