import { formatValue } from '../../domain/field/format-value.ts';
import { isNumeric } from '../../domain/field/is-numeric.ts';
import { parseValue } from '../../domain/field/parse-value.ts';
import type { Field, FieldType } from '../../domain/field/schema.ts';
import type { Value } from '../../domain/field/value.ts';

/** What a cell shows while nobody types in it: numbers formatted, everything else, and what cannot be read, as typed. */
export function cellDisplay(field: Field, text: string): string {
  if (!isNumeric(field.type)) return text;
  const parsed = parseValue({ ...field, required: false }, text);
  return 'value' in parsed && parsed.value !== null ? formatValue(field.type, parsed.value) : text;
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
