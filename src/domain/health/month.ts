import { toHalfWidth } from '../field/parse-number.ts';

/** Reads a month as people write it: `2026-10`, `2026/10`, `2026年10月`, `202610`. Null for anything else. */
export function readMonth(text: string): string | null {
  const match = /^(\d{4})\s*(?:[-/.年]\s*)?(\d{1,2})\s*月?$/.exec(toHalfWidth(text).trim());
  const [year, month] = [Number(match?.[1]), Number(match?.[2])];
  return year >= 1900 && month >= 1 && month <= 12 ? monthAt(year * 12 + month - 1) : null;
}

/** Months since the year 0 of a month such as `2026-10`, so that months can be subtracted and drawn. */
export function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

/** The month of a `monthNumber`. */
export function monthAt(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** `2026-10` → `2026 年 10 月`. */
export function monthName(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${year} 年 ${number} 月`;
}
