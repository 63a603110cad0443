import { addDays } from '../expression/day.ts';
import { weekdayOf } from './weekday.ts';

/** All dates of one weekday (1 Monday … 7 Sunday) from `begins` to `ends`, both included. */
export function weekdaysWithin(begins: string, ends: string, weekday: number): string[] {
  const dates: string[] = [];
  const first = addDays(begins, (weekday - weekdayOf(begins) + 7) % 7);
  for (let date = first; date <= ends; date = addDays(date, 7)) dates.push(date);
  return dates;
}
