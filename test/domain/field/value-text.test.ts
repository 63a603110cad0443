import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editText } from '../../../src/domain/field/edit-text.ts';
import { formatValue } from '../../../src/domain/field/format-value.ts';
import { parseValue } from '../../../src/domain/field/parse-value.ts';
import type { FieldType } from '../../../src/domain/field/schema.ts';

const NUMERIC: FieldType[] = ['integer', 'number', 'money', 'percent', 'ratio'];

test.each<[FieldType, number | string | null, string]>([
  ['percent', 0.07, '7%'],
  ['percent', 0.0375, '3.75%'],
  ['percent', 1, '100%'],
  ['percent', -0.125, '-12.5%'],
  ['percent', 1e-9, '1e-7%'],
  ['ratio', 4.8, '1:4.8'],
  ['ratio', -0.04, '-0.04'],
  ['money', 12000.5, '12000.5'],
  ['date', '2026-11-22', '2026-11-22'],
  ['text', null, ''],
])('编辑时 %s %s 写作“%s”', (type, value, text) => {
  expect(editText(type, value)).toBe(text);
});

test('写出来再读回去，一位数字都不丢', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NUMERIC.filter((type) => type !== 'integer')),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
      (type, value) => {
        const field = { id: 'x', label: 'x', type, required: false, origin: 'source' as const };
        expect(parseValue(field, editText(type, value))).toEqual({ value: value + 0 });
      },
    ),
    { numRuns: 1000 },
  );
});

test.each<[FieldType, number | string | null, string]>([
  ['money', 12000, '12,000.00'],
  ['money', 1.005, '1.01'],
  ['money', -0.001, '0.00'],
  ['integer', 1234567, '1,234,567'],
  ['number', 12.34567, '12.3457'],
  ['percent', 0.0375, '3.75%'],
  ['percent', 0.07, '7.0%'],
  ['percent', 1, '100.0%'],
  ['ratio', 4, '1:4.0'],
  ['ratio', 4.153642, '1:4.15'],
  ['date', '2026-11-02', '2026年11月2日'],
  ['text', '搜索', '搜索'],
  ['money', null, ''],
])('给人看的 %s %s 是“%s”', (type, value, text) => {
  expect(formatValue(type, value)).toBe(text);
});
