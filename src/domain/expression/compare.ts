import type { Scalar } from './evaluate.ts';

/** Two numbers that differ in the last few of 53 bits are one number, as in every spreadsheet. */
const TOLERANCE = 2 ** -48;

/** Whether a spreadsheet calls `a` and `b` equal: 0.1 + 0.2 = 0.3, and texts whatever their case. */
export function isEqual(a: Scalar, b: Scalar): boolean {
  if (typeof a === 'number' && typeof b === 'number') return order(a, b) === 0;
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** −1, 0 or 1 as `a` lies below, at or above `b`, with the same tolerance. */
export function order(a: number, b: number): -1 | 0 | 1 {
  if (Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * TOLERANCE) return 0;
  return a < b ? -1 : 1;
}
