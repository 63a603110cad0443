import type { Values } from '../field/value.ts';
import { textWidth } from '../sheet/text-size.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Formula } from './schema.ts';

type Column = Sheet['columns'][number];

/** Columns that can be added up without losing their meaning. */
const ADDED_UP = new Set(['integer', 'money']);

/**
 * The table of a formula as a sheet for the editor: its fields, then what is worked out per row. Values of the
 * latter come from `evaluateFormula`, so their expression here only marks them as computed.
 */
export function rowSheet({
  rows,
  row_outputs: outputs,
}: Pick<Formula, 'rows' | 'row_outputs'>): Sheet {
  const fields = (rows?.fields ?? []).map((field): Column => ({
    ...field,
    ...(field.type === 'text' ? { width: nameWidth(rows?.sample ?? [], field.id) } : {}),
    total: ADDED_UP.has(field.type) && !field.unit?.includes('/') ? 'sum' : 'none',
  }));
  const computed = outputs.map((output): Column => ({
    ...output,
    expr: output.expr ?? '0',
    total: 'none',
  }));
  return {
    version: 1,
    params: [],
    columns: [...fields, ...computed],
    checks: [],
    sample: { params: {}, rows: rows?.sample ?? [] },
  };
}

/** Wide enough for the names of the sample, within reason. */
function nameWidth(rows: Values[], id: string): number {
  const widths = rows.map((row) => textWidth(String(row[id] ?? '')));
  return Math.min(26, Math.max(12, ...widths) + 2);
}
