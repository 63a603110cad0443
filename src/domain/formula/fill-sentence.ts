import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Formula } from './schema.ts';

/** The result as a sentence, or null where a number that it needs is missing. */
export function fillSentence(
  formula: Pick<Formula, 'sentence' | 'outputs'>,
  values: Values,
): string | null {
  if (!formula.sentence) return null;
  const shown = (id: string): string => {
    const output = formula.outputs.find((each) => each.id === id);
    return output ? formatValue(output.type, values[id] ?? null) : '';
  };
  const ids = [...formula.sentence.matchAll(/\{([a-z0-9_]+)\}/g)].map((match) => match[1] ?? '');
  if (ids.some((id) => shown(id) === '')) return null;
  return formula.sentence.replace(/\{([a-z0-9_]+)\}/g, (_, id: string) => shown(id));
}
