import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value } from '../field/value.ts';

/** A value as it stands on paper: a box for a `check`; a text that could not be read as it was typed. */
export function printedText(
  { type }: Pick<Field, 'type'>,
  value: Value | undefined,
  typed = '',
): string {
  const text = formatValue(type, value ?? null) || typed.trim();
  if (type !== 'check') return text;
  if (text === '') return '☐';
  return value === '是' ? '☑' : text;
}
