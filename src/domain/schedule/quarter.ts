import { addDays } from '../expression/day.ts';
import { addMonths } from './add-months.ts';

/** First and last day of a calendar quarter, and the first day of the next one (ISO dates). */
export interface Quarter {
  begins: string;
  ends: string;
  next: string;
}

/** Quarter `number` (1–4) of a calendar year. */
export function quarterOf(year: number, number: number): Quarter {
  const begins = `${year}-${String(number * 3 - 2).padStart(2, '0')}-01`;
  const next = addMonths(begins, 3);
  return { begins, ends: addDays(next, -1), next };
}
