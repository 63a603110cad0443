import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../../src/domain/expression/day.ts';
import { pdcaCalendar } from '../../../src/domain/schedule/pdca-calendar.ts';
import { pdcaStages } from '../../../src/domain/schedule/pdca-stages.ts';
import { quarterOf } from '../../../src/domain/schedule/quarter.ts';

test('the first quarter of 2027', () => {
  const { values, tables, notes } = pdcaCalendar({ year: '2027', quarter: '第一季度' }, []);
  expect(values).toEqual({
    plan_by: '2027-01-10',
    fridays: 13,
    check_from: '2027-03-02',
    check_by: '2027-03-31',
    next_quarter: '2027-04-01',
  });
  expect(tables?.['stages']?.map(({ begins, ends }) => [begins, ends])).toEqual([
    ['2027-01-01', '2027-01-10'],
    ['2027-01-01', '2027-03-31'],
    ['2027-03-02', '2027-03-31'],
    ['2027-03-31', '2027-03-31'],
  ]);
  const reports = tables?.['reports'] ?? [];
  expect(reports[0]).toEqual({ report: '第 1 份周进度报告', date: '2027-01-01' });
  expect(reports.at(-1)).toEqual({ report: '第 13 份周进度报告', date: '2027-03-26' });
  expect(notes?.[0]?.text).toContain(
    '检查要到2027年4月30日，比“次季启动前”（2027年4月1日之前）还晚',
  );
  expect(notes?.[1]?.text).toContain('最后一个周五（2027年3月26日）');
  expect(notes?.[2]?.text).toContain('2027年1月10日（星期日）');
});

test.each(['２０２７', ' 2027 年', 2027])('%j is the year 2027', (year) => {
  const { values } = pdcaCalendar({ year, quarter: '第二季度' }, []);
  expect(values?.['check_by']).toBe('2027-06-30');
});

test.each([
  ['2027', null],
  ['27', '第一季度'],
  ['2027.5', '第一季度'],
  [null, '第一季度'],
])('year %j, quarter %j: it says what is missing', (year, quarter) => {
  expect(pdcaCalendar({ year, quarter }, []).missing?.['fridays']).toBe(
    '先填年份（2000 到 2100）、选季度',
  );
});

test('in every quarter the check takes 30 days and lies before the next quarter, as does everything else', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2000, max: 2100 }),
      fc.integer({ min: 1, max: 4 }),
      (year, number) => {
        const quarter = quarterOf(year, number);
        const stages = pdcaStages(quarter);
        const [plan, , check] = stages;
        expect(plan?.ends.slice(8)).toBe('10');
        expect(daysBetween(check?.begins ?? '', check?.ends ?? '') + 1).toBe(30);
        for (const { begins, ends } of stages) {
          expect(begins >= quarter.begins).toBe(true);
          expect(ends < quarter.next).toBe(true);
        }
      },
    ),
  );
});
