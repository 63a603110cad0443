import { expect, test } from 'vitest';
import { laterMonth, monthWeeks } from '../../../src/domain/sheet/month-days.ts';

test('2026 年 11 月从星期日开始，第一周只有一天', () => {
  const weeks = monthWeeks('2026-11');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks[1]?.[0]).toBe('2026-11-02');
  expect(weeks[5]).toEqual(['2026-11-30', null, null, null, null, null, null]);
});

test.each([
  ['2026-02', 28, 5],
  ['2027-02', 28, 4],
  ['2028-02', 29, 5],
  ['1900-02', 28, 5],
  ['2026-12', 31, 5],
])('%s 有 %i 天，%i 周，每周七格，星期一在前', (month, days, weeks) => {
  const found = monthWeeks(month);
  expect(found).toHaveLength(weeks);
  expect(found.every((week) => week.length === 7)).toBe(true);
  const filled = found.flat().filter((day) => day !== null);
  expect(filled).toHaveLength(days);
  expect(filled[0]).toBe(`${month}-01`);
  for (const week of found) {
    const [monday] = week;
    if (monday) expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
  }
});

test.each([
  ['2026-11', 2, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-06', 0, '2026-06'],
  ['2026-06', 30, '2028-12'],
])('%s 之后 %i 个月是 %s', (month, by, wanted) => {
  expect(laterMonth(month, by)).toBe(wanted);
});
