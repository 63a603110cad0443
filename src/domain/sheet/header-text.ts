import type { Field } from '../field/schema.ts';

/** What stands above a column in files and on paper: `花费（元）`. */
export function headerText({ label, unit }: Pick<Field, 'label' | 'unit'>): string {
  return unit && !label.includes(unit) ? `${label}（${unit}）` : label;
}
