import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseNumber } from '../../../src/domain/field/parse-number.ts';

test.each([
  ['1200', 1200],
  ['1,200', 1200],
  ['1,234,567.89', 1_234_567.89],
  ['１２，０００', 12_000],
  ['　12 ', 12],
  ['1.2万', 12_000],
  ['1.2 万元', 12_000],
  ['3千', 3000],
  ['1.05亿', 105_000_000],
  ['¥300', 300],
  ['￥ 300', 300],
  ['-¥300', -300],
  ['35 元', 35],
  ['39.74 元/人', 39.74],
  ['200人', 200],
  ['4%', 0.04],
  ['４％', 0.04],
  ['3.75 %', 0.0375],
  ['7%', 0.07],
  ['1:4.8', 4.8],
  ['1：4.8', 4.8],
  ['1 : 1,200', 1200],
  ['.5', 0.5],
  ['+8', 8],
  ['−8', -8],
  ['-8', -8],
  ['1e3', 1000],
  ['2.5e-3', 0.0025],
])('“%s”读成 %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  '',
  ' ',
  '五千',
  '12,00',
  '1,2345',
  '1.2.3',
  '12 34',
  '%',
  '-',
  '2:4.8',
  '1:',
  '1e999',
  'NaN',
  '=1+1',
])('“%s”不是一个数', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test('0 不带负号', () => {
  expect(Object.is(parseNumber('-0'), 0)).toBe(true);
});

test('数字按原样写出来再读回去不变，带千分位、全角、万也一样', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toBe(value + 0);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(parseNumber(value.toLocaleString('zh-CN'))).toBe(value + 0);
      expect(parseNumber(fullWidth(String(value)))).toBe(value + 0);
      expect(parseNumber(`${value}万`)).toBe(value * 10_000 + 0);
    }),
  );
});

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
