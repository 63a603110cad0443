import { addDays } from '../expression/day.ts';
import { weekdayOf } from './weekday.ts';

/**
 * The dates of posts from `begins` to `ends` (both included): `perWeek` posts in each week from Monday to Sunday,
 * spread over the given `weekdays` (1–7, sorted, at least one), several on one day where posts outnumber days. In the
 * first and last week only the days within the range. At most `limit` dates.
 */
export function publishingDays(
  begins: string,
  ends: string,
  perWeek: number,
  weekdays: number[],
  limit: number,
): string[] {
  const offsets = Array.from(
    { length: perWeek },
    (_, post) => (weekdays[Math.floor((post * weekdays.length) / perWeek)] ?? 1) - 1,
  );
  const dates: string[] = [];
  const firstMonday = addDays(begins, 1 - weekdayOf(begins));
  for (let monday = firstMonday; monday <= ends; monday = addDays(monday, 7)) {
    for (const offset of offsets) {
      const date = addDays(monday, offset);
      if (date < begins || date > ends) continue;
      if (dates.length === limit) return dates;
      dates.push(date);
    }
  }
  return dates;
}
