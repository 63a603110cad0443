import { toHalfWidth } from '../field/parse-number.ts';

const DAY = 86_400_000;
const TEXT =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*Z?)?$/i;
/** Day numbers of spreadsheets from 1954 to 2119; day 25,569 is 1 January 1970. */
const SERIAL = /^[2-7]\d{4}(\.\d+)?$/;
const SERIAL_EPOCH = 25_569;

/**
 * A point of time as days since 1970, read from `2026-11-22 10:30`, `2026/11/22`, `2026年11月22日 8:05` or a
 * spreadsheet's day number; null for anything else. All times count as of one time zone.
 */
export function readTime(text: string): number | null {
  const plain = toHalfWidth(text).trim();
  if (SERIAL.test(plain)) return Number(plain) - SERIAL_EPOCH;
  const match = TEXT.exec(plain);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part || 0));
  const date = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0);
  const isReal = new Date(date).getUTCMonth() === (month ?? 0) - 1 && (day ?? 0) > 0;
  const seconds = (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0);
  if (!isReal || (hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) >= 60) return null;
  return (date + seconds * 1000) / DAY;
}
