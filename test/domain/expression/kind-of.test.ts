import { describe, expect, test } from 'vitest';
import { kindOf, KindError, type Kind } from '../../../src/domain/expression/kind-of.ts';
import { parseExpression } from '../../../src/domain/expression/parse.ts';

const kinds: Record<string, Kind> = { spend: 'number', channel: 'text', day: 'date' };
const kind = (source: string): Kind =>
  kindOf(parseExpression(source), (id) => kinds[id] ?? 'unknown');

test.each<[string, Kind]>([
  ['spend * 2', 'number'],
  ['spend > 2', 'truth'],
  ['channel = "搜索"', 'truth'],
  ['day != day', 'truth'],
  ['if(spend > 2, "高", channel)', 'text'],
  ['if(spend > 2, nobody, 1)', 'number'],
  ['count(spend)', 'number'],
  ['and(spend > 1, not(channel = "a"))', 'truth'],
])('%s 得出 %s', (source, expected) => {
  expect(kind(source)).toBe(expected);
});

describe('混用的算式', () => {
  test.each([
    ['channel * 2', '“*”左边要用数字，现在是文字'],
    ['spend - day', '“-”右边要用数字，现在是日期'],
    ['spend + (spend > 1)', '“+”右边要用数字，现在是判断（是／否）'],
    ['-channel', '负号后面要用数字，现在是文字'],
    ['if(spend, 1, 2)', 'if 的条件要用判断（是／否），现在是数字'],
    ['if(spend > 1, 1, "低")', 'if 的两个结果要是同一类，现在一个是数字，一个是文字'],
    ['sum(channel)', 'sum 统计的栏目要用数字，现在是文字'],
    ['channel = 2', '“=”两边要是同一类，现在一个是文字，一个是数字'],
    ['not(spend)', 'not 的参数要用判断（是／否），现在是数字'],
  ])('%s', (source, message) => {
    expect(() => kind(source)).toThrow(new KindError(message));
  });
});
