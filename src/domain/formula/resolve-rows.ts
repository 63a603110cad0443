import type { Field } from '../field/schema.ts';
import type { Sheet } from '../sheet/schema.ts';
import type { Formula } from './schema.ts';

/**
 * A formula with its table made whole: an id, and where it is the sheet of a template, the columns and the sample of
 * that sheet. `slug` is the file name of the calculator. Throws where a column is not one of the sheet's that are
 * filled in by hand.
 */
export function resolveRows(
  formula: Formula,
  slug: string,
  sheetOf: (template: string) => Sheet | undefined,
): Formula {
  const { rows } = formula;
  if (!rows) return formula;
  if (!rows.template) return { ...formula, rows: { ...rows, id: rows.id ?? idOf(slug) } };
  const { template } = rows;
  const sheet = sheetOf(template);
  if (!sheet) throw new Error(`计算器用的模板 content/templates/${template}.mdx 不存在。`);
  const typed = sheet.columns.filter(({ expr }) => !expr);
  const columns = (rows.columns ?? []).map((id) => {
    const found = typed.find((column) => column.id === id);
    if (found) return found;
    const known = typed.map((column) => column.id).join('、');
    throw new Error(`模板 ${template} 的表里没有可填的栏“${id}”。可写：${known}。`);
  });
  return {
    ...formula,
    rows: {
      ...rows,
      id: idOf(template),
      fields: columns.map(fieldOf),
      sample: sheet.sample.rows,
    },
  };
}

/** `channel-tracking` → `channel_tracking` */
function idOf(slug: string): string {
  return slug.replaceAll('-', '_');
}

function fieldOf({
  id,
  label,
  type,
  unit,
  min,
  max,
  required,
  options,
  help,
  origin,
}: Sheet['columns'][number]): Field {
  return { id, label, type, unit, min, max, required, options, help, origin };
}
