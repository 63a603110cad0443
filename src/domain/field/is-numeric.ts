import type { FieldType } from './schema.ts';

const NUMERIC: ReadonlySet<FieldType> = new Set(['integer', 'number', 'money', 'percent', 'ratio']);

/** Whether values of a type are numbers; those of all others, dates included, are texts. */
export function isNumeric(type: FieldType): boolean {
  return NUMERIC.has(type);
}
