import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/expression/day.ts';
import { campaignSchedule } from '../../../src/domain/schedule/campaign-schedule.ts';
import { campaignStages } from '../../../src/domain/schedule/campaign-stages.ts';
import { anyDay } from './any-day.ts';

test('the event of 2026-12-10, dates worked out by hand from the rules of the source', () => {
  const { values, tables, notes } = campaignSchedule({ event_date: '2026-12-10' }, []);
  const rows = tables?.['stages'] ?? [];
  expect(rows.map(({ stage, begins, ends }) => [stage, begins, ends])).toEqual([
    ['筹备', '2026-11-10', '2026-11-25'],
    ['活动日', '2026-12-10', '2026-12-10'],
    ['费用核销截止', '2026-12-13', '2026-12-13'],
    ['收尾', '2026-12-17', '2026-12-25'],
    ['健康度基线采集截止', '2027-01-10', '2027-01-10'],
    ['21 天打卡（最早）', '2026-12-17', '2027-01-06'],
    ['21 天打卡（最晚）', '2026-12-25', '2027-01-14'],
  ]);
  expect(rows.map(({ ends_day: day }) => day)).toEqual([
    '星期三',
    '星期四',
    '星期日',
    '星期五',
    '星期日',
    '星期三',
    '星期四',
  ]);
  expect(values).toEqual({
    prepare_from: '2026-11-10',
    settle_by: '2026-12-13',
    wind_up_by: '2026-12-25',
    baseline_by: '2027-01-10',
    challenge_by: '2027-01-14',
  });
  expect(notes?.map(({ text }) => text)).toEqual([
    expect.stringContaining('打卡最早2027年1月6日结束，多出 12 天'),
    '截止日落在周末：“费用核销截止”到2026年12月13日（星期日）、“健康度基线采集截止”到2027年1月10日（星期日）。先商定提前到周五还是顺延。',
    expect.stringContaining('法定节假日'),
  ]);
});

test('an event on the last day of January has its baseline on the last day of February', () => {
  expect(campaignSchedule({ event_date: '2027-01-31' }, []).values?.['baseline_by']).toBe(
    '2027-02-28',
  );
});

test.each([null, '2206-12-10', '1926-12-10'])('%s is asked for again', (date) => {
  const { values, missing } = campaignSchedule({ event_date: date }, []);
  expect(values).toBeUndefined();
  expect(missing?.['settle_by']).toBe('先填活动日，年份在 2000 到 2100 之间');
});

test('whatever the day: the challenge takes 21 days and outlasts winding up, nothing ends before it begins', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const stages = campaignStages(date);
      const windUp = stages.find(({ stage }) => stage === '收尾');
      for (const { stage, begins, ends } of stages) {
        expect(ends >= begins).toBe(true);
        if (!stage.startsWith('21 天打卡')) continue;
        expect(daysBetween(begins, ends) + 1).toBe(21);
        expect(ends > (windUp?.ends ?? '')).toBe(true);
      }
      expect(stages[0]?.ends).toBe(addDays(date, -15));
    }),
  );
});
