import { editText } from '../field/edit-text.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';

/** Rows of a table that single inputs can be filled from: what each is called. The last stands for all together. */
export function takeable(
  fields: Field[],
  rows: Record<string, string>[],
): { name: string; row: number | 'all' }[] {
  const name = fields.find(({ type }) => type === 'text')?.id ?? '';
  const named = rows.flatMap((row, index) =>
    row[name]?.trim() ? [{ name: row[name].trim(), row: index }] : [],
  );
  return named.length > 1 ? [...named, { name: '全部合计', row: 'all' }] : named;
}

/**
 * The texts of those `fields` that are also wanted as inputs, out of one row or summed over all. A blank or unreadable
 * cell leaves its input as it is.
 */
export function takeFromTable(
  fields: Field[],
  rows: Record<string, string>[],
  wanted: string[],
  row: number | 'all',
): Record<string, string> {
  const chosen = row === 'all' ? rows : rows.slice(row, row + 1);
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (!wanted.includes(field.id) || field.type === 'text') return [];
      const numbers = chosen.flatMap((each) => {
        const parsed = parseValue({ ...field, required: false }, each[field.id] ?? '');
        return 'value' in parsed && typeof parsed.value === 'number' ? [parsed.value] : [];
      });
      if (numbers.length === 0) return [];
      const sum = numbers.reduce((total, value) => total + value, 0);
      return [[field.id, editText(field.type, Number(sum.toPrecision(15)))]];
    }),
  );
}
