import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaCheck } from '../../../src/domain/schedule/agenda-check.ts';
import { splitModule } from '../../../src/domain/schedule/split-module.ts';

const limits = { hours: 6, limit: 90, action_minutes: 10 };

test('the three modules of the source: the second one is too long and becomes 60 + 60', () => {
  const modules = [
    { module: '模块一', minutes: 90 },
    { module: '模块二', minutes: 120 },
    { module: '模块三', minutes: 90 },
  ];
  const { values, rows, tables } = agendaCheck(limits, modules);
  expect(values).toEqual({ too_long: 1, cuts: 1 });
  expect(rows).toEqual([
    { verdict: '不超过上限' },
    { verdict: '超 30 分钟，拆成 60 + 60 分钟' },
    { verdict: '不超过上限' },
  ]);
  expect(tables?.['segments']).toEqual([
    { segment: '模块一', segment_minutes: 90, then: '行动输出 10 分钟' },
    { segment: '模块二（1/2）', segment_minutes: 60, then: '休息' },
    { segment: '模块二（2/2）', segment_minutes: 60, then: '行动输出 10 分钟' },
    { segment: '模块三', segment_minutes: 90, then: '行动输出 10 分钟' },
  ]);
});

test('a module without minutes is left out, one without a name is counted by its row', () => {
  const { values, rows, tables } = agendaCheck(limits, [
    { module: '开场', minutes: null },
    { module: null, minutes: 30 },
  ]);
  expect(values).toEqual({ too_long: 0, cuts: 0 });
  expect(rows).toEqual([{ verdict: null }, { verdict: '不超过上限' }]);
  expect(tables?.['segments']?.map(({ segment }) => segment)).toEqual(['第 2 个模块']);
});

test('without modules or a limit it says what to fill in', () => {
  expect(agendaCheck(limits, []).missing?.['too_long']).toBe('先填至少一个模块的分钟数');
  expect(agendaCheck({ limit: null }, [{ module: 'a', minutes: 5 }]).missing?.['cuts']).toBe(
    '先填单个模块的上限',
  );
});

test('parts add up to the module, none is over the limit, none differs by more than a minute, one fewer would not do', () => {
  const minutes = fc.integer({ min: 1, max: 1440 });
  fc.assert(
    fc.property(minutes, fc.integer({ min: 1, max: 240 }), (module, limit) => {
      const parts = splitModule(module, limit);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(module);
      expect(Math.max(...parts)).toBeLessThanOrEqual(limit);
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      expect((parts.length - 1) * limit).toBeLessThan(module);
    }),
  );
});
