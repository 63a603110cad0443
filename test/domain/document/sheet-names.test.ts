import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetNames } from '../../../src/domain/document/sheet-names.ts';

const names = (...titles: string[]) =>
  sheetNames(
    titles.map((title) => ({ title })),
    '活动预算分配表',
  );

test('用章节标题；没有标题的单张表用模板的标题', () => {
  expect(names('一、目标', '二、费用')).toEqual(['一、目标', '二、费用']);
  expect(names('')).toEqual(['活动预算分配表']);
});

test('表格软件不收的字换成空格', () => {
  expect(names('成本/收益', '问：为什么?', '[备注]*')).toEqual([
    '成本 收益',
    '问：为什么 ',
    ' 备注  ',
  ]);
});

test('同名的加上序号', () => {
  expect(names('费用', '费用', '费用')).toEqual(['费用', '费用 2', '费用 3']);
});

test('任何标题都成为不重复、不超过 31 个字、没有禁用字的名称', () => {
  const title = fc.string({
    unit: fc.constantFrom('甲', 'a', '/', ':', ' '),
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 8 }), (titles) => {
      const found = names(...titles);
      expect(new Set(found).size).toBe(titles.length);
      for (const name of found) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }),
    { numRuns: 500 },
  );
});
