import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { healthBoard } from '../../../src/domain/health/health-board.ts';
import { HEALTH_INDICATORS } from '../../../src/domain/health/health-indicators.ts';
import { monthAt, monthNumber } from '../../../src/domain/health/month.ts';
import { briefLines, briefText, verdictText } from '../../../src/domain/health/monthly-brief.ts';
import { MONTHS_SHEET, readMonths } from '../../../src/domain/health/months-sheet.ts';

describe('the monthly brief', () => {
  const { months } = readMonths(MONTHS_SHEET.sample.rows);
  const board = healthBoard(months, {
    month: '2026-10',
    baseline: '2026-07',
    yellowFactor: 0.8,
  });

  test('one line an indicator, with the month of what was carried over', () => {
    const lines = briefLines(board, { tool_usage: ' 11 月 20 日前看 3 个人各用一次 ' });
    expect(lines.find(({ id }) => id === 'tool_usage')).toEqual({
      id: 'tool_usage',
      indicator: '培训工具使用率',
      value: '28.0%',
      measured: '',
      target: '≥80%',
      light: '红',
      distance: '差 52 个百分点',
      change: '本月未测',
      against: '',
      month: '2026-07',
      carried: '沿用，下次 2027-01',
      action: '11 月 20 日前看 3 个人各用一次',
    });
    expect(lines.find(({ id }) => id === 'cac')).toMatchObject({
      value: '14.0%',
      measured: '43.00 元/人',
      target: '环比降 ≥15%',
      light: '黄',
      change: '获客成本降 14.0%',
      against: '对 2026-07',
    });
    expect(lines.find(({ id }) => id === 'repurchase')).toMatchObject({
      change: '升 1 个百分点',
      against: '相对 4.3%，对 2026-09',
    });
    expect(lines.find(({ id }) => id === 'lead_cvr')?.distance).toBe('正好达标');
  });

  test('the text for a chat begins with the reds and leaves nothing out', () => {
    const text = briefText(board, briefLines(board));
    expect(text).toContain('**2026 年 10 月健康度简报**\n绿 4，黄 3，红 1。');
    expect(text.match(/^- 【(.+?)】/gm)).toEqual([
      '- 【红】',
      ...Array<string>(3).fill('- 【黄】'),
      ...Array<string>(4).fill('- 【绿】'),
    ]);
    expect(text).toContain(
      '- 【黄】获客成本降幅 14.0%（43.00 元/人），目标 环比降 ≥15%，差 1 个百分点；获客成本降 14.0%（对 2026-07）；数据 2026-10。行动：',
    );
    expect(text).toContain('黄灯系数 80.0%（站内设定）');
    expect(text).toContain('培训工具使用率专项优化小组');
  });

  test('the verdict names the red that is furthest from its target', () => {
    expect(verdictText(board)).toBe(
      '八项里绿 4，黄 3，红 1。先处理培训工具使用率：28%，低于黄灯线 64%，启动微型工作坊。',
    );
  });
});

test('whatever is measured, nothing shows NaN and every light or its absence has words', () => {
  const measured = fc.dictionary(
    fc.constantFrom(...HEALTH_INDICATORS.map(({ id }) => id)),
    fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true }))),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(
      fc.array(measured, { maxLength: 8 }),
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (all, at, yellowFactor) => {
        const months = all.map((each, index) => ({
          month: monthAt(monthNumber('2026-05') + index),
          measured: each,
        }));
        const month = monthAt(monthNumber('2026-05') + at);
        const board = healthBoard(months, { month, baseline: '2026-05', yellowFactor });
        const lines = briefLines(board);
        expect(JSON.stringify(lines) + briefText(board, lines)).not.toMatch(
          /NaN|Infinity|undefined|null/,
        );
        for (const { value, distance, change, month, action } of lines)
          expect([value, distance, change, month, action]).not.toContain('');
        for (const { score } of board.dimensions)
          if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        for (const { reading } of board.rows)
          if (reading) expect(reading.month <= month).toBe(true);
      },
    ),
  );
});
