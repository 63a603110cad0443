import type { Values } from '../field/value.ts';
import { fillText } from './notes.ts';
import type { Formula } from './schema.ts';

/** The result as a sentence, or null where a number that it needs is missing. `values` hold inputs and results. */
export function fillSentence(
  { sentence, inputs, outputs }: Pick<Formula, 'sentence' | 'inputs' | 'outputs'>,
  values: Values,
): string | null {
  if (!sentence) return null;
  return fillText(sentence, [...inputs, ...outputs], (id) => values[id] ?? null);
}
