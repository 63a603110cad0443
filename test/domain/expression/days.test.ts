import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/expression/day.ts';
import { evaluate } from '../../../src/domain/expression/evaluate.ts';
import { kindOf } from '../../../src/domain/expression/kind-of.ts';
import { parseExpression } from '../../../src/domain/expression/parse.ts';
import { toChinese } from '../../../src/domain/expression/to-chinese.ts';
import { toExcel } from '../../../src/domain/expression/to-excel.ts';

const values: Record<string, string | number> = { start: '2026-12-10', end: '2027-01-10', n: 21 };
const scope = {
  cell: (id: string) => values[id] ?? null,
  column: () => [],
  label: (id: string) => id,
};
const at = (text: string) => evaluate(parseExpression(text), scope);

test('days are added over the ends of months and years', () => {
  expect(at('add_days(start, n)')).toEqual({ value: '2026-12-31' });
  expect(at('add_days(start, -30)')).toEqual({ value: '2026-11-10' });
  expect(at('days_between(start, end)')).toEqual({ value: 31 });
});

test('what is no date gets a sentence', () => {
  expect(at('add_days(n, 3)')).toEqual({ missing: '“21”不是日期' });
});

test('a date beyond what a spreadsheet knows gets a sentence', () => {
  const far = { ...scope, cell: () => '9999-12-31' };
  const missing = { missing: '日期超出 1900 到 9999 年' };
  expect(evaluate(parseExpression('add_days(start, 1)'), far)).toEqual(missing);
  expect(evaluate(parseExpression('add_days(start, 1000000000000)'), far)).toEqual(missing);
  expect(at('add_days(start, -60000)')).toEqual(missing);
});

test('adding and counting are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
      expect(daysBetween('2026-11-25', addDays('2026-11-25', days))).toBe(days);
    }),
  );
});

test('in Excel they are sums and differences of day numbers, in Chinese words', () => {
  const parsed = parseExpression('add_days(start, n)');
  const addresses = {
    cell: (id: string) => id.toUpperCase(),
    column: () => '',
    isNumeric: (id: string) => id === 'n',
  };
  expect(toExcel(parsed, addresses)).toContain('(START+TRUNC(N))');
  expect(toChinese(parsed, { cell: (id) => id, column: (id) => id })).toBe('start 之后 n 天');
});

test('a number where a date is needed is told to the author', () => {
  const kinds = (id: string) => (id === 'n' ? ('number' as const) : ('date' as const));
  expect(kindOf(parseExpression('add_days(start, n)'), kinds)).toBe('date');
  expect(() => kindOf(parseExpression('days_between(start, n)'), kinds)).toThrow(
    'days_between 的第二个参数要用日期，现在是数字',
  );
});
