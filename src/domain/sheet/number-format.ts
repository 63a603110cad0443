import type { FieldType } from '../field/schema.ts';

const FORMATS: Record<FieldType, string | undefined> = {
  // Cells of format text keep `3-4` and `1:30` as typed.
  text: '@',
  longtext: '@',
  enum: '@',
  check: '@',
  person: '@',
  role: '@',
  link: '@',
  integer: '#,##0',
  number: undefined,
  money: '#,##0.00',
  percent: '0.00%',
  ratio: '"1:"0.0#',
  date: 'yyyy-mm-dd',
};

/** Number format of a cell; a computed text has none, else its formula would turn into text when edited. */
export function numberFormat(type: FieldType, computed: boolean): { format?: string } {
  const format = FORMATS[type];
  return format === undefined || (computed && format === '@') ? {} : { format };
}
