import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import { isoToSerial } from './excel-date.ts';
import type { ValidationPlan } from './workbook-plan.ts';

const EXAMPLES: Partial<Record<Field['type'], string>> = {
  percent: '，例如 4%',
  ratio: '：1:x 里的 x，例如 4.8',
};

/** What may be typed into the cells of `range`; undefined where anything may. */
export function validationPlan(
  field: Field,
  range: string,
  optionRanges: Map<string, string>,
): ValidationPlan | undefined {
  const source = optionRanges.get(field.id);
  switch (field.type) {
    case 'text':
    case 'longtext':
    case 'person':
    case 'role':
    case 'link':
      return undefined;
    case 'check':
      return {
        range,
        type: 'list',
        source: '"是"',
        message: `“${field.label}”做完了填“是”，没做留空。`,
      };
    case 'enum':
      return source
        ? { range, type: 'list', source, message: `“${field.label}”请从下拉选项里选。` }
        : undefined;
    case 'date':
      return {
        range,
        type: 'date',
        least: isoToSerial('1900-03-01'),
        message: `“${field.label}”请填日期，例如 2026-11-22。`,
      };
    default:
      return numericPlan(field, range);
  }
}

function numericPlan(field: Field, range: string): ValidationPlan {
  const { min, max } = field;
  const bounds = [
    ...(min === undefined ? [] : [`不小于 ${formatValue(field.type, min)}`]),
    ...(max === undefined ? [] : [`不大于 ${formatValue(field.type, max)}`]),
  ];
  const what = `${field.type === 'integer' ? '整数' : '数字'}${EXAMPLES[field.type] ?? ''}`;
  return {
    range,
    type: field.type === 'integer' ? 'whole' : 'decimal',
    // Without bounds of its own, the widest that Excel takes: the check is that it is a number.
    least: min ?? -1e15,
    ...(max === undefined ? {} : { most: max }),
    message: `“${field.label}”请填${[what, ...bounds].join('，')}。`,
  };
}
