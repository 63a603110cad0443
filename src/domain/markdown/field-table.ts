import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import type { Field } from '../field/schema.ts';
import { headerText } from '../sheet/header-text.ts';
import { plain, table } from './blocks.ts';
import { FIELD_ORIGINS, FIELD_TYPES } from '../page/labels.ts';

type SheetField = Field & { expr?: string | undefined };

/** What goes into each field of a sheet: type, whether it is computed, and where it comes from. `known` are more fields that its expressions may name. */
export function fieldTable(fields: SheetField[], known: SheetField[] = []): string {
  const label = (id: string) => [...fields, ...known].find((field) => field.id === id)?.label ?? id;
  const filledWith = ({ expr, type }: SheetField) =>
    expr
      ? `自动算：${toChinese(parseExpression(expr), { cell: label, column: label })}`
      : FIELD_TYPES[type];
  const rows = fields.map((field) =>
    [
      headerText(field),
      filledWith(field),
      [field.help, field.options && `可选：${field.options.join('、')}`].filter(Boolean).join(' '),
      FIELD_ORIGINS[field.origin],
    ].map(plain),
  );
  return table(['栏', '填什么', '说明', '性质'], rows);
}
