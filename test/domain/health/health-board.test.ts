import { describe, expect, test } from 'vitest';
import { healthBoard, type BoardRow } from '../../../src/domain/health/health-board.ts';
import { DIMENSIONS, HEALTH_INDICATORS } from '../../../src/domain/health/health-indicators.ts';
import { monthAt } from '../../../src/domain/health/month.ts';
import { MONTHS_SHEET, readMonths } from '../../../src/domain/health/months-sheet.ts';
import type { HealthMonth } from '../../../src/domain/health/read-indicator.ts';

type Measured = HealthMonth['measured'];

/** One row of the board in the last of `months`, which follow each other from 2026-01 on. */
function rowIn(id: string, months: Measured[], yellowFactor = 0.8): BoardRow {
  const all = months.map((measured, index) => ({ month: monthAt(2026 * 12 + index), measured }));
  const month = all.at(-1)?.month ?? '';
  const board = healthBoard(all, { month, baseline: '2026-01', yellowFactor });
  return board.rows.find(({ indicator }) => indicator.id === id) as BoardRow;
}

const lightOf = (id: string, ...months: number[]) =>
  rowIn(
    id,
    months.map((value) => ({ [id]: value })),
  ).rating.label;

describe('what the source documents state of the eight indicators', () => {
  test.each([
    ['自然流量占比', '流量健康度', 0.5, 3],
    ['获客成本降幅', '流量健康度', 0.15, 3],
    ['复购率', '用户粘性', 0.25, 1],
    ['活跃用户留存率', '用户粘性', 0.6, 1],
    ['培训工具使用率', '工具应用度', 0.8, 6],
    ['自动化任务覆盖率', '工具应用度', 0.5, 6],
    ['线索转化率', '转化效率', 0.08, 3],
    ['单客户价值提升', '转化效率', 0.2, 3],
  ])('%s: %s, at least %d, every %d months', (label, dimension, target, cycle) => {
    expect(HEALTH_INDICATORS).toContainEqual(
      expect.objectContaining({ label, dimension, target, cycle }),
    );
  });
});

describe('lights: the worked examples', () => {
  test.each([
    ['repurchase', [0.25], '绿'],
    ['repurchase', [0.24], '黄'],
    ['repurchase', [0.2], '黄'],
    ['repurchase', [0.19], '红'],
    ['tool_usage', [0.29], '红'],
    ['repurchase', [0.4], '绿'],
    ['repurchase', [0.6], '绿'],
    ['lead_cvr', [0.08], '绿'],
    ['cac', [50, 42.5], '绿'],
    ['cac', [50, 43], '黄'],
    ['cac', [50, 45], '红'],
    ['cac', [50, 55], '红'],
    ['customer_value', [160, 192], '绿'],
    ['customer_value', [160, 186], '黄'],
    ['customer_value', [160, 150], '红'],
  ])('%s %j is %s', (id, months, light) => {
    expect(lightOf(id, ...months)).toBe(light);
  });

  test('the values behind them', () => {
    expect(rowIn('cac', [{ cac: 50 }, { cac: 42.5 }]).reading?.value).toBeCloseTo(0.15, 12);
    expect(rowIn('cac', [{ cac: 50 }, { cac: 43 }]).reading?.value).toBeCloseTo(0.14, 12);
    expect(
      rowIn('customer_value', [{ customer_value: 160 }, { customer_value: 192 }]).reading?.value,
    ).toBeCloseTo(0.2, 12);
  });

  test('the yellow factor moves the line between yellow and red, never that of green', () => {
    const labels = [0.5, 0.8, 0.97, 1].map(
      (factor) => rowIn('repurchase', [{ repurchase: 0.24 }], factor).rating.label,
    );
    expect(labels).toEqual(['黄', '黄', '红', '红']);
    expect(rowIn('repurchase', [{ repurchase: 0.25 }], 1).rating.label).toBe('绿');
  });
});

describe('what cannot be said has its reason', () => {
  test.each([
    ['cac', [{ cac: 50 }], '获客成本只有 2026-01 的数，还没有更早的可比'],
    ['cac', [{ cac: 0 }, { cac: 10 }], '上一次（2026-01）的获客成本是 0 或太小，算不出降幅'],
    ['customer_value', [{ customer_value: 160 }], '单客户价值只有基线月的数，还没有可比的'],
    ['customer_value', [{}, { customer_value: 160 }], '基线月 2026-01 没有填单客户价值'],
    [
      'customer_value',
      [{ customer_value: 0 }, { customer_value: 160 }],
      '基线月的单客户价值是 0 或太小，算不出提升',
    ],
    ['repurchase', [{}], '还没有数'],
  ] as [string, Measured[], string][])('%s after %j', (id, months, reason) => {
    expect(rowIn(id, months).rating).toMatchObject({ light: null, label: '未评', reason });
  });

  test('a baseline after the chosen month is named', () => {
    const months = [
      { month: '2026-01', measured: { customer_value: 100 } },
      { month: '2026-02', measured: { customer_value: 120 } },
    ];
    const board = healthBoard(months, {
      month: '2026-01',
      baseline: '2026-02',
      yellowFactor: 0.8,
    });
    expect(board.rows[7]?.rating.reason).toBe('基线月是 2026-02，比数据月份还晚');
    expect(board.rows[7]?.cycle).toEqual({ due: false, owed: null, next: '2026-02' });
  });
});

describe('carrying over', () => {
  const { months } = readMonths(MONTHS_SHEET.sample.rows);
  const board = (month: string) =>
    healthBoard(months, { month, baseline: '2026-07', yellowFactor: 0.8 });
  const row = (month: string, id: string) =>
    board(month).rows.find(({ indicator }) => indicator.id === id) as BoardRow;

  test('a blank takes the latest earlier value and says its month', () => {
    expect(row('2026-09', 'organic_share')).toMatchObject({
      carried: true,
      reading: { month: '2026-07', value: 0.44 },
    });
    expect(row('2026-10', 'organic_share')).toMatchObject({
      carried: false,
      reading: { month: '2026-10', value: 0.52 },
    });
  });

  test('what comes after the chosen month takes no part', () => {
    expect(row('2026-08', 'repurchase').reading?.value).toBe(0.21);
  });

  test('CAC is held against the last earlier month that has one, not against a blank', () => {
    expect(row('2026-10', 'cac').reading?.value).toBeCloseTo(0.14, 12);
    expect(row('2026-10', 'cac').change).toMatchObject({ from: '2026-07', relative: -0.14 });
  });

  test('changes are in points and relative', () => {
    const { change } = row('2026-10', 'repurchase');
    expect(change?.from).toBe('2026-09');
    expect(change?.points).toBeCloseTo(0.01, 12);
    expect(change?.relative).toBeCloseTo(0.01 / 0.23, 12);
    expect(row('2026-07', 'repurchase').change).toBeNull();
  });

  test('cycles count from the baseline: monthly, every quarter, every half year', () => {
    const due = (month: string) =>
      board(month).rows.flatMap(({ indicator, cycle }) => (cycle.due ? [indicator.id] : []));
    const monthly = ['repurchase', 'retention'];
    const quarterly = ['organic_share', 'cac', ...monthly, 'lead_cvr', 'customer_value'];
    expect(due('2026-07')).toHaveLength(8);
    expect(due('2026-08')).toEqual(monthly);
    expect(due('2026-10')).toEqual(quarterly);
    expect(due('2027-01')).toHaveLength(8);
    expect(due('2026-06')).toEqual([]);
  });

  test('what was due and has not been measured since is owed; before it is due it is not', () => {
    expect(row('2026-10', 'tool_usage').cycle).toEqual({ due: false, owed: null, next: '2027-01' });
    expect(row('2027-02', 'tool_usage').cycle).toMatchObject({ owed: '2027-01', due: false });
    expect(row('2026-11', 'repurchase').cycle).toMatchObject({ owed: '2026-11', due: true });
  });
});

describe('scores of the dimensions', () => {
  test('mean of value ÷ target, each no more than 1, times 100', () => {
    const months = [
      { month: '2026-01', measured: { organic_share: 0.6, cac: 50, tool_usage: 0.28 } },
      { month: '2026-02', measured: { cac: 43 } },
    ];
    const { dimensions } = healthBoard(months, {
      month: '2026-02',
      baseline: '2026-01',
      yellowFactor: 0.8,
    });
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(DIMENSIONS);
    expect(dimensions[0]?.score).toBeCloseTo((100 * (1 + 0.14 / 0.15)) / 2, 9);
    expect(dimensions[1]).toMatchObject({ score: null, rated: 0, of: 2 });
    expect(dimensions[2]).toMatchObject({ rated: 1, of: 2 });
    expect(dimensions[2]?.score).toBeCloseTo(35, 9);
  });

  test('a CAC that rose counts 0, not less', () => {
    const months = [
      { month: '2026-01', measured: { organic_share: 0.5, cac: 50 } },
      { month: '2026-02', measured: { cac: 100 } },
    ];
    const options = { month: '2026-02', baseline: '2026-01', yellowFactor: 0.8 };
    expect(healthBoard(months, options).dimensions[0]?.score).toBe(50);
  });
});
