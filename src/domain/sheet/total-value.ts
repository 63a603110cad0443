import { formatValue } from '../field/format-value.ts';
import type { Value } from '../field/value.ts';
import type { Column } from './schema.ts';

/** The cell of a column in the totals row, as a reader sees it: a sum in its unit's format, a count as `5 项`. */
export function totalValue({ type, total }: Pick<Column, 'type' | 'total'>, value: Value): string {
  if (total !== 'count') return formatValue(type, value);
  return value === null ? '' : `${formatValue('integer', value)} 项`;
}
