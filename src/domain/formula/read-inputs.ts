import { editText } from '../field/edit-text.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Value, Values } from '../field/value.ts';
import type { Formula } from './schema.ts';

type Inputs = Pick<Formula, 'inputs'>;

export interface ReadInputs {
  /** A text that cannot be read counts as blank. */
  values: Values;
  /** Sentences by input id: for what cannot be read, and for what has to be filled in. */
  errors: Record<string, string>;
  /** Whether anything was typed that cannot be read. */
  unreadable: boolean;
}

/** Typed texts read into values. */
export function readInputs({ inputs }: Inputs, texts: Record<string, string>): ReadInputs {
  const errors: Record<string, string> = {};
  const values = inputs.map((input): [string, Value] => {
    const parsed = parseValue(input, texts[input.id] ?? '');
    if ('error' in parsed) errors[input.id] = parsed.error;
    return [input.id, 'value' in parsed ? parsed.value : null];
  });
  const unreadable = Object.keys(errors).some((id) => (texts[id] ?? '').trim() !== '');
  return { values: Object.fromEntries(values), errors, unreadable };
}

/** Values as the texts that a reader would type; inputs without one are blank. */
export function inputTexts({ inputs }: Inputs, values: Values): Record<string, string> {
  return Object.fromEntries(inputs.map(({ id, type }) => [id, editText(type, values[id] ?? null)]));
}

/** The texts that a form starts with. */
export function exampleTexts({ inputs }: Inputs): Record<string, string> {
  const values = Object.fromEntries(inputs.map(({ id, example }) => [id, example ?? null]));
  return inputTexts({ inputs }, values);
}
