import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Formula } from './schema.ts';

/** The result as a sentence, or null where a number that it needs is missing. */
export function fillSentence(formula: Pick<Formula, 'sentence' | 'outputs'>, values: Values): string | null {
  if (!formula.sentence) return null;
  let complete = true;
  const filled = formula.sentence.replace(/\{([a-z0-9_]+)\}/g, (_, id: string) => {
    const output = formula.outputs.find((each) => each.id === id);
    const shown = output ? formatValue(output.type, values[id] ?? null) : '';
    if (!shown) complete = false;
    return shown;
  });
  return complete ? filled : null;
}
