import { parseNumber } from '../field/parse-number.ts';

/** What a cell turned into: a value, or what is wrong with it, in Chinese without row number. */
export type CellRead<T> = { value: T } | { fault: string };

const PLAIN_NUMBER = /^\d{1,12}(\.\d{1,9})?$/;
const MOST = 1e12;
const YES = new Set(['是', '1', 'true', 'yes', 'y', '已转化', '转化', '已成交', '√', '✓']);
const NO = new Set(['否', '0', 'false', 'no', 'n', '未转化', '没转化', '未成交', '×', '']);

/** A number as people in China type it; most cells are plain digits, which skip the thorough reading. */
export function readNumber(text: string): number | null {
  return PLAIN_NUMBER.test(text) ? Number(text) : parseNumber(text);
}

/** A count or an amount, 0 or more, of the column called `name`. */
export function readAmount(name: string, text: string, example: string): CellRead<number> {
  const value = readNumber(text);
  if (value === null)
    return { fault: `“${name}”写的是“${text.trim()}”，不是数字。请写成 ${example}。` };
  if (value < 0) return { fault: `“${name}”不能是负数，现在是 ${value}。没有就写 0。` };
  if (value > MOST)
    return { fault: `“${name}”是 ${value}，超过 1 万亿。检查是不是多写了位数，或把单位换大。` };
  return { value };
}

/** 是 or 否, as 1 or 0; blank is 否. */
export function readFlag(name: string, text: string): CellRead<number> {
  const word = text.normalize('NFKC').trim().toLowerCase();
  if (YES.has(word)) return { value: 1 };
  if (NO.has(word)) return { value: 0 };
  return { fault: `“${name}”写的是“${text.trim()}”。请写 是 或 否。` };
}
