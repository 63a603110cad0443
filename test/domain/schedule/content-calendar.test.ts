import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../src/domain/budget/allocate.ts';
import { addDays, daysBetween } from '../../../src/domain/expression/day.ts';
import { assignPlatforms } from '../../../src/domain/schedule/assign-platforms.ts';
import { contentCalendar } from '../../../src/domain/schedule/content-calendar.ts';
import { publishingDays } from '../../../src/domain/schedule/publishing-days.ts';
import { takeTurns } from '../../../src/domain/schedule/take-turns.ts';
import { weekdayOf } from '../../../src/domain/schedule/weekday.ts';
import { anyDay } from './any-day.ts';

const december = {
  begins: '2026-12-01',
  ends: '2026-12-31',
  per_week: 3,
  weekdays: '一、三、五',
  platforms: '公众号、抖音、小红书',
};
const pillars = [
  { pillar: '行业知识', weight: 0.4 },
  { pillar: '产品用法', weight: 0.3 },
  { pillar: '客户案例', weight: 0.2 },
  { pillar: '活动优惠', weight: 0.1 },
];

test('December 2026, three posts a week: 13 posts from Wednesday 2nd to Wednesday 30th, 5 + 4 + 3 + 1', () => {
  const { values, tables, notes } = contentCalendar(december, pillars);
  const posts = tables?.['entries'] ?? [];
  expect(values).toEqual({ posts: 13, last_post: '2026-12-30' });
  expect(posts.slice(0, 4).map(({ date }) => date)).toEqual([
    '2026-12-02',
    '2026-12-04',
    '2026-12-07',
    '2026-12-09',
  ]);
  expect(posts[0]).toEqual({
    pillar: '行业知识',
    date: '2026-12-02',
    weekday: '星期三',
    platform: '公众号',
  });
  expect(tables?.['mix']?.map(({ pillar_posts: count }) => count)).toEqual([5, 4, 3, 1]);
  expect(notes).toEqual([]);
});

test('fewer than three or more than five pillars, shares that are not 100 %, posts that do not go round: notes', () => {
  const texts = (rows: typeof pillars, inputs: object = {}): string =>
    (contentCalendar({ ...december, ...inputs }, rows).notes ?? []).map(({ text }) => text).join();
  expect(texts(pillars.slice(0, 2))).toContain('只有 2 个支柱');
  expect(texts(pillars.slice(0, 2))).toContain('占比合计 70%');
  expect(texts([...pillars, ...pillars])).toContain('有 8 个支柱');
  expect(texts(pillars, { ends: '2026-12-05' })).toContain('排不到客户案例、活动优惠');
});

test('stops at 366 entries and says so', () => {
  const { values, tables, notes } = contentCalendar(
    { ...december, ends: '2099-12-31', per_week: 21, weekdays: '每天' },
    pillars,
  );
  expect(values?.['posts']).toBe(366);
  expect(tables?.['entries']).toHaveLength(366);
  expect(notes?.at(-1)?.text).toContain('只排前 366 条');
});

test.each([
  [{ begins: null }, '先填起止日期，年份在 2000 到 2100 之间'],
  [{ ends: '9999-12-31' }, '先填起止日期，年份在 2000 到 2100 之间'],
  [{ ends: '2026-11-30' }, '结束日比开始日还早'],
  [{ per_week: null }, '每周至少 1 条'],
  [{ weekdays: '随便' }, '发布日没看懂，请写成“一、三、五”或“周一至周五”'],
  [{ platforms: '、' }, '先填至少一个平台'],
  [{ ends: '2026-12-01' }, '这段时间里没有一个发布日，把起止日期放宽'],
])('%j: %s', (inputs, reason) => {
  const { values, missing } = contentCalendar({ ...december, ...inputs }, pillars);
  expect(values).toBeUndefined();
  expect(missing?.['posts']).toBe(reason);
});

test('without pillars it asks for one', () => {
  expect(contentCalendar(december, [{ pillar: '空', weight: 0 }]).missing?.['posts']).toBe(
    '先填至少一个支柱和它的占比',
  );
});

test('two posts on three days, and five posts on two days', () => {
  expect(publishingDays('2026-12-07', '2026-12-13', 2, [1, 3, 5], 9)).toEqual([
    '2026-12-07',
    '2026-12-09',
  ]);
  expect(publishingDays('2026-12-07', '2026-12-13', 5, [2, 4], 9)).toEqual([
    '2026-12-08',
    '2026-12-08',
    '2026-12-08',
    '2026-12-10',
    '2026-12-10',
  ]);
});

test('posts lie in the range, on the given weekdays, in order, so many in every whole week', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 21 }),
      weekdays,
      (begins, length, perWeek, days) => {
        const ends = addDays(begins, length);
        const sorted = [...days].sort((a, b) => a - b);
        const posts = publishingDays(begins, ends, perWeek, sorted, 10_000);
        expect(posts).toEqual([...posts].sort());
        for (const date of posts) {
          expect(date >= begins && date <= ends).toBe(true);
          expect(days).toContain(weekdayOf(date));
        }
        const monday = addDays(begins, (8 - weekdayOf(begins)) % 7);
        if (daysBetween(monday, ends) >= 6) {
          const week = posts.filter((date) => date >= monday && date < addDays(monday, 7));
          expect(week).toHaveLength(perWeek);
        }
      },
    ),
  );
});

test('turns: as many as the largest remainder method gives, and equal weights alternate', () => {
  expect(takeTurns(6, [1, 1, 1])).toEqual([0, 1, 2, 0, 1, 2]);
  expect(takeTurns(4, [3, 1])).toEqual([0, 0, 1, 0]);
  const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 366 }), weights, (places, shares) => {
      fc.pre(shares.some((share) => share > 0));
      const turns = takeTurns(places, shares);
      const counts = shares.map((_, index) => turns.filter((turn) => turn === index).length);
      expect(counts).toEqual(allocate(places, shares));
    }),
  );
});

test('no pillar waits much longer than its share makes it wait', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 366 }), weights, (places, shares) => {
      const turns = takeTurns(places, shares);
      shares.forEach((_, index) => {
        const at = turns.flatMap((turn, place) => (turn === index ? [place] : []));
        at.slice(1).forEach((place, before) => {
          const gap = place - (at[before] ?? 0);
          expect(gap).toBeLessThan(places / at.length + shares.length);
        });
      });
    }),
  );
});

test('no pillar is on one platform two posts more than on another', () => {
  const turns = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 366 });
  fc.assert(
    fc.property(turns, fc.integer({ min: 1, max: 6 }), (pillars, platforms) => {
      const places = assignPlatforms(pillars, platforms);
      for (const pillar of new Set(pillars)) {
        const counts = Array.from(
          { length: platforms },
          (_, platform) =>
            places.filter((place, index) => place === platform && pillars[index] === pillar).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('among platforms that a pillar has been on equally often, the emptiest is next', () => {
  expect(assignPlatforms([0, 1, 2, 0, 1, 2], 3)).toEqual([0, 1, 2, 1, 0, 0]);
});
