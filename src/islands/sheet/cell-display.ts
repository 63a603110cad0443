import { formatValue } from '../../domain/field/format-value.ts';
import { isNumeric } from '../../domain/field/is-numeric.ts';
import { parseValue } from '../../domain/field/parse-value.ts';
import type { Field, FieldType } from '../../domain/field/schema.ts';
import type { Value } from '../../domain/field/value.ts';

/** Written out, larger numbers are a wall of digits that no spreadsheet keeps. */
const READABLE = 1e15;

/** What a cell shows while nobody types in it: numbers formatted, everything else, and what cannot be read, as typed. */
export function cellDisplay(field: Field, text: string): string {
  if (!isNumeric(field.type)) return text;
  const parsed = parseValue({ ...field, required: false }, text);
  if (!('value' in parsed) || typeof parsed.value !== 'number') return text;
  return Math.abs(parsed.value) < READABLE ? formatValue(field.type, parsed.value) : text;
}

/** What a computed cell shows; a date as one types it, like the dates beside it. */
export function computedDisplay(type: FieldType, value: Value): string {
  return type === 'date' ? String(value ?? '') : formatValue(type, value);
}

/** Numbers stand at the end of their cell. */
export function alignment(type: FieldType): string {
  if (type === 'check') return 'mid';
  return isNumeric(type) || type === 'date' ? 'num' : '';
}
