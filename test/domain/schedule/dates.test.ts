import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/expression/day.ts';
import { addMonths } from '../../../src/domain/schedule/add-months.ts';
import { parseWeekdays } from '../../../src/domain/schedule/parse-weekdays.ts';
import { quarterOf } from '../../../src/domain/schedule/quarter.ts';
import { isWeekend, weekdayName, weekdayOf } from '../../../src/domain/schedule/weekday.ts';
import { weekdaysWithin } from '../../../src/domain/schedule/weekdays-within.ts';
import { anyDay } from './any-day.ts';

test('weekdays of known dates', () => {
  // 2000-01-01 was a Saturday; 2026-12-10 is in the source's example.
  expect(weekdayName('2000-01-01')).toBe('星期六');
  expect(weekdayName('2026-12-10')).toBe('星期四');
  expect([isWeekend('2026-12-11'), isWeekend('2026-12-12'), isWeekend('2026-12-13')]).toEqual([
    false,
    true,
    true,
  ]);
});

test('the day after has the next weekday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) % 7) + 1);
    }),
  );
});

test.each([
  ['2026-12-10', 1, '2027-01-10'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-05-31', 1, '2027-06-30'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months: %s', (day, months, wanted) => {
  expect(addMonths(day, months)).toBe(wanted);
});

test('a month later lies 28 to 31 days ahead, in the next month, never on a later day of it', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const later = addMonths(day, 1);
      expect(daysBetween(day, later)).toBeGreaterThanOrEqual(28);
      expect(daysBetween(day, later)).toBeLessThanOrEqual(31);
      expect(Number(later.slice(5, 7))).toBe((Number(day.slice(5, 7)) % 12) + 1);
      expect(later.slice(8) <= day.slice(8)).toBe(true);
    }),
  );
});

test('four quarters make up a year without gaps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2100 }), (year) => {
      const quarters = [1, 2, 3, 4].map((number) => quarterOf(year, number));
      expect(quarters[0]?.begins).toBe(`${year}-01-01`);
      expect(quarters[3]?.ends).toBe(`${year}-12-31`);
      quarters.forEach(({ ends, next }, index) => {
        expect(addDays(ends, 1)).toBe(next);
        expect(quarters[index + 1]?.begins ?? `${year + 1}-01-01`).toBe(next);
      });
    }),
  );
});

test('the Fridays of a quarter: 12 to 14, a week apart, none left out', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1, max: 4 }),
      (year, number) => {
        const { begins, ends } = quarterOf(year, number);
        const days = Array.from({ length: daysBetween(begins, ends) + 1 }, (_, index) =>
          addDays(begins, index),
        );
        const fridays = weekdaysWithin(begins, ends, 5);
        expect(fridays).toEqual(days.filter((day) => weekdayName(day) === '星期五'));
        expect(fridays.length).toBeGreaterThanOrEqual(12);
        expect(fridays.length).toBeLessThanOrEqual(14);
      },
    ),
  );
});

test.each([
  ['一、三、五', [1, 3, 5]],
  ['五三一', [1, 3, 5]],
  ['周一至周五', [1, 2, 3, 4, 5]],
  ['星期二和星期四', [2, 4]],
  ['１，３，５', [1, 3, 5]],
  ['周五到周一', [1, 5, 6, 7]],
  ['每天', [1, 2, 3, 4, 5, 6, 7]],
  ['工作日', [1, 2, 3, 4, 5]],
  ['周末', [6, 7]],
  ['每周三、周日', [3, 7]],
  ['周天', [7]],
])('%s are the weekdays %j', (text, wanted) => {
  expect(parseWeekdays(text)).toEqual(wanted);
});

test.each(['', '随便', '8', '周', '一至', '2026-12-10'])('“%s” names no weekdays', (text) => {
  expect(parseWeekdays(text)).toBeNull();
});
