import type { Values } from './value.ts';

/** “先填…” for the first blank number among these inputs (label by id); null where all of them are there. */
export function firstBlank(inputs: Values, labels: Record<string, string>): string | null {
  const blank = Object.entries(labels).find(([id]) => typeof inputs[id] !== 'number');
  return blank ? `先填“${blank[1]}”` : null;
}
