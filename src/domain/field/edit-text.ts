import type { FieldType } from './schema.ts';
import type { Value } from './value.ts';

/**
 * A value as text that `parseValue` reads back to the same value, with all its digits:
 * what stands in an input while it is being edited, and in CSV files.
 */
export function editText(type: FieldType, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (type === 'percent') return `${Number((value * 100).toPrecision(14))}%`;
  if (type === 'ratio') return `1:${value}`;
  return String(value);
}
