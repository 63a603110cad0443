import type { FieldType } from './schema.ts';
import type { Value } from './value.ts';

/**
 * A value as text that `parseValue` reads back to the same value, with all its digits:
 * what stands in an input while it is being edited, and in CSV files.
 */
export function editText(type: FieldType, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (type === 'percent') return `${timesHundred(String(value))}%`;
  if (type === 'ratio' && value >= 0) return `1:${value}`;
  return String(value);
}

/** Moves the point of a decimal text by two places: multiplying would change the last digits. */
function timesHundred(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return text.replace(/e([+-]\d+)$/, (_, exponent) => `e${Number(exponent) + 2}`);
  const [, sign = '', whole = '', decimals = ''] = match;
  const digits = decimals.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2);
  return `${sign}${moved}${rest ? `.${rest}` : ''}`;
}
