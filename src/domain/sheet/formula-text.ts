import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import type { Field } from '../field/schema.ts';
import type { Column } from './schema.ts';

/** How a computed column comes about, in the names of `fields`: `转化率 = 转化量 ÷ 点击量`. */
export function formulaText(fields: Pick<Field, 'id' | 'label'>[], column: Column): string {
  if (!column.expr) return '';
  const label = (id: string): string => fields.find((field) => field.id === id)?.label ?? id;
  const names = toChinese(parseExpression(column.expr), { cell: label, column: label });
  return `${column.label} = ${names}`;
}

/** How the cell of a column in the totals row comes about; empty where there is none. */
export function totalText(column: Pick<Column, 'total'>): string {
  if (column.total === 'sum') return '合计为各行相加';
  if (column.total === 'count') return '合计为填了的格数';
  return column.total === 'recompute' ? '合计用各栏的合计数重新算，不是各行的平均' : '';
}
