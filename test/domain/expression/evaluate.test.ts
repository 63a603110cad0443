import { describe, expect, test } from 'vitest';
import { evaluate, type Scalar } from '../../../src/domain/expression/evaluate.ts';
import { parseExpression } from '../../../src/domain/expression/parse.ts';

const labels: Record<string, string> = { spend: '花费', revenue: '收入', conversions: '转化量' };

function run(
  source: string,
  cells: Record<string, Scalar | null> = {},
  columns: Record<string, (Scalar | null)[]> = {},
) {
  return evaluate(parseExpression(source), {
    cell: (id) => cells[id] ?? null,
    column: (id) => columns[id] ?? [],
    label: (id) => labels[id] ?? id,
  });
}

test.each<[string, Scalar]>([
  ['1 + 2 * 3', 7],
  ['-(2 - 5)', 3],
  ['10 - 4 - 3', 3],
  ['24 / 4 / 2', 3],
  ['if(spend > 100, "高", "低")', '高'],
  ['round(revenue / 7, 2)', 71.43],
  ['abs(0 - 3)', 3],
  ['min(spend, revenue, 50)', 50],
  ['max(spend, revenue)', 500],
  ['and(spend > 1, revenue > 1)', true],
  ['or(spend < 1, revenue < 1)', false],
  ['not(spend = 120)', false],
  ['spend != 120', false],
])('%s = %s', (source, value) => {
  expect(run(source, { spend: 120, revenue: 500 })).toEqual({ value });
});

test('整栏的函数跳过空格；除了计数，也跳过文字', () => {
  const columns = { spend: [10, null, '待定', 30] };
  expect(run('sum(spend)', {}, columns)).toEqual({ value: 40 });
  expect(run('avg(spend)', {}, columns)).toEqual({ value: 20 });
  expect(run('count(spend)', {}, columns)).toEqual({ value: 3 });
  expect(run('min(spend)', {}, columns)).toEqual({ value: 10 });
  expect(run('max(spend)', {}, columns)).toEqual({ value: 30 });
});

test('按条件计数和合计，大小写不算', () => {
  const columns = { spend: [10, null, 7, 30], channel: ['App', '搜索', 'APP', null] };
  expect(run('count_if(channel, "app")', {}, columns)).toEqual({ value: 2 });
  expect(run('sum_if(spend, channel, "app")', {}, columns)).toEqual({ value: 17 });
  expect(run('sum_if(spend, channel, name)', { name: '搜索' }, columns)).toEqual({
    missing: '“搜索”还没有“花费”',
  });
});

test('星期和连接文字', () => {
  expect(run('weekday(day)', { day: '2026-11-25' })).toEqual({ value: '周三' });
  expect(run('weekday(day)', { day: '11月' })).toEqual({ missing: '“11月”不是日期' });
  expect(
    run('join(page, "?utm_source=", source)', { page: 'https://x.cn/', source: 'baidu' }),
  ).toEqual({
    value: 'https://x.cn/?utm_source=baidu',
  });
});

test('像表格软件一样比较：尾数的误差不算，大小写不算', () => {
  expect(run('0.1 + 0.2 = 0.3')).toEqual({ value: true });
  expect(run('0.1 + 0.2 <= 0.3')).toEqual({ value: true });
  expect(run('0.1 + 0.2 > 0.3')).toEqual({ value: false });
  expect(run('1.0000001 > 1')).toEqual({ value: true });
  expect(run('channel = "app"', { channel: 'APP' })).toEqual({ value: true });
});

test('ROUND 逢五进一，负数也远离零，小数位取整数', () => {
  expect(run('round(1.005, 2)')).toEqual({ value: 1.01 });
  expect(run('round(0 - 2.5, 0)')).toEqual({ value: -3 });
  expect(run('round(1250, 0 - 2)')).toEqual({ value: 1300 });
  expect(run('round(1.2345, 2.9)')).toEqual({ value: 1.23 });
  expect(run('round(1.5, 400)')).toEqual({ value: 1.5 });
});

describe('算不出来时说明原因，不给 NaN 或无穷大', () => {
  test.each<[string, string]>([
    ['revenue / spend', '“花费”是 0，不能作除数'],
    ['revenue / (spend + 0)', '除数是 0，不能作除数'],
    ['spend / conversions', '“转化量”还是空的'],
    ['if(revenue > 0, revenue, conversions)', '“转化量”还是空的'],
    ['avg(spend)', '“花费”这一列还没有数'],
    ['max(spend)', '“花费”这一列还没有数'],
    ['revenue * "x"', '“x”不是数字'],
    ['if(revenue, 1, 2)', '“1”不是“是／否”'],
    ['revenue * 99999999999999999999999999999999 * big', '结果太大，无法计算'],
  ])('%s', (source, missing) => {
    expect(run(source, { spend: 0, revenue: 1, big: 1e300 })).toEqual({ missing });
  });

  test('整栏加起来太大', () => {
    expect(run('sum(spend)', {}, { spend: [1e308, 1e308] })).toEqual({
      missing: '结果太大，无法计算',
    });
  });
});
