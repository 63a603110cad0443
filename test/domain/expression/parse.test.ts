import { describe, expect, test } from 'vitest';
import { references } from '../../../src/domain/expression/ast.ts';
import { ExpressionError } from '../../../src/domain/expression/expression-error.ts';
import { parseExpression } from '../../../src/domain/expression/parse.ts';

test('先乘除后加减，左边先算', () => {
  expect(parseExpression('a + b * 2')).toEqual(parseExpression('a + (b * 2)'));
  expect(parseExpression('a - b - c')).toEqual(parseExpression('(a - b) - c'));
  expect(parseExpression('a / b / c')).not.toEqual(parseExpression('a / (b / c)'));
  expect(parseExpression('a + 1 < b * 2')).toEqual(parseExpression('(a + 1) < (b * 2)'));
});

test('说出用到了哪些格、哪些整栏', () => {
  expect(references(parseExpression('amount / sum(amount) + max(total, 1) - min(spend)'))).toEqual({
    cells: ['amount', 'total'],
    columns: ['amount', 'spend'],
  });
});

describe('写错的算式，说出在哪个字、该怎么写', () => {
  test.each([
    ['spend ÷ 2', '第 7 个字符处，“÷”请写成“/”。'],
    ['花费 / 2', '第 1 个字符处，不认识“花”。栏目请用英文编号，例如 spend。'],
    ['spend /', '第 8 个字符处，缺一个数或栏目编号，算式却在这里结束了。'],
    ['(spend + 1', '第 11 个字符处，括号没有收口，这里应该是“)”，算式却在这里结束了。'],
    ['spend 2', '第 7 个字符处，多出“2”。'],
    ['spend * * 2', '第 9 个字符处，缺一个数或栏目编号，现在是“*”。'],
    [
      'total(spend)',
      '第 1 个字符处，没有“total”这个函数。可用：sum、avg、count、count_if、sum_if、min、max、if、round、abs、and、or、not、add_days、days_between、weekday、join。',
    ],
    ['round(spend)', '第 1 个字符处，round 要 2 个参数，现在是 1 个。'],
    ['and(a > 1)', '第 1 个字符处，and 要 2–9 个参数，现在是 1 个。'],
    ['sum(a + b)', '第 1 个字符处，sum 的括号里只能写一个栏目编号，例如 sum(spend)。'],
    ['a < b < c', '第 7 个字符处，两个比较不能连写，请用 and(…, …)。'],
    ['if(a > 1, 2, 3', '第 15 个字符处，if 的括号没有收口，这里应该是“)”，算式却在这里结束了。'],
  ])('%s', (source, message) => {
    expect(() => parseExpression(source)).toThrow(ExpressionError);
    expect(() => parseExpression(source)).toThrow(message);
  });
});
