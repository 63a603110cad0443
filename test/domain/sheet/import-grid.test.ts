import { describe, expect, test } from 'vitest';
import type { Grid, GridCell } from '../../../src/domain/sheet/grid.ts';
import { sheet as schema } from '../../../src/domain/sheet/schema.ts';
import { exampleAbout, exampleDraft, exampleSheet } from './example-sheet.ts';
import { importGrid, workbookPlan } from '../../support/single-table.ts';

const heads = ['渠道', '点击量', '花费'];

function read(rows: GridCell[][], sheet = exampleSheet) {
  const result = importGrid(sheet, exampleAbout, [{ name: '表', rows }]);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

function refusal(grids: Grid[]): string | undefined {
  const result = importGrid(exampleSheet, exampleAbout, grids);
  return 'refused' in result ? result.refused : undefined;
}

/** The cells of a plan as they are read from a file. */
function gridsOf(sheet = exampleSheet, about = exampleAbout): Grid[] {
  return workbookPlan(sheet, about, exampleDraft).sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(({ value, result }) => value ?? result ?? null)),
  }));
}

test('导出的工作簿读回来一字不差', () => {
  expect(importGrid(exampleSheet, exampleAbout, gridsOf())).toEqual({
    draft: exampleDraft,
    errors: [],
    notes: [],
  });
});

test('别人的表只要表头对得上也能读：空格、全角、单位、顺序都不要紧', () => {
  const { draft, notes } = read([
    ['2026 年 11 月投放'],
    [null, '花 费（万元）', '点击量 (次)', ' 渠道*', '备注'],
    [null, 1200.5, 300, '搜索', '无'],
    [null, null, null, null, null],
    [null, '１，０００', '1.2万', '社媒', null],
    ['', '', '', '', ''],
  ]);
  expect(
    draft.rows.map(({ channel, clicks, spend, note }) => [channel, clicks, spend, note]),
  ).toEqual([
    ['搜索', '300', '1200.5', '无'],
    ['社媒', '1.2万', '１，０００', ''],
  ]);
  expect(notes).toEqual(['文件里没有“状态”“日期”“折扣”“目标 ROI”，这几栏留空。']);
});

test('表格软件里的数字、百分比、比值、日期换成读者会写的样子', () => {
  const { draft, errors } = read([
    [...heads, '折扣', '目标ROI', '日期', '备注'],
    ['搜索', 1e3, 250.5, 0.04, 4.8, new Date('2026-11-22T00:00:00Z'), 12],
    ['社媒', 10, 20, 0.07, 3, 46348, true],
  ]);
  expect(draft.rows.map((row) => [row['discount'], row['goal'], row['day'], row['note']])).toEqual([
    ['4%', '1:4.8', '2026-11-22', '12'],
    ['7%', '1:3', '2026-11-22', 'TRUE'],
  ]);
  expect(errors.filter(({ row }) => row !== null)).toEqual([]);
});

test('一格一句说清错在哪，原文留着', () => {
  const { draft, errors } = read([
    ['总预算', '很多'],
    heads,
    ['搜索', 100, 20],
    ['', '五千', -3],
    ['社媒', new Date('1899-12-30T01:04:48Z'), '#DIV/0!'],
  ]);
  expect(errors.map(({ row, message }) => [row, message])).toEqual([
    [null, '“总预算”写的是“很多”，不是数字。请写成 12,000 或 1.2 万。'],
    [1, '“渠道”还没有填。'],
    [1, '“点击量”写的是“五千”，不是数字。请写成 1,200 或 1.2 万。'],
    [1, '“花费”不能小于 0.00，现在是 -3.00。'],
    [2, '“点击量”写的是“1899-12-30 01:04:48”，不是数字。请写成 1,200 或 1.2 万。'],
    [2, '“花费”写的是“#DIV/0!”，不是数字。请写成 12,000 或 1.2 万。'],
  ]);
  expect(draft.rows[1]).toMatchObject({ clicks: '五千', spend: '-3' });
  expect(draft.params['total']).toBe('很多');
});

test('到合计行为止；合计下面还有内容就说一声', () => {
  const { draft, notes } = read([
    heads,
    ['搜索', 100, 20],
    ['合 计（核算）', 100, 20],
    ['后来加的', 5, 5],
  ]);
  expect(draft.rows).toHaveLength(1);
  expect(notes).toContain('合计行下面还有 1 行，没有读入。请移到合计行上面再导入。');
});

test('计算出来的栏不读，用不到的栏和重复的栏说出来', () => {
  const { draft, notes } = read([
    [
      ...heads,
      '单次点击成本（元）',
      '点击率',
      '花费',
      '折扣',
      '目标 ROI',
      '状态',
      '日期',
      '备注（说明）',
    ],
    ['搜索', 100, 20, 999, 0.1, 77, null, null, null, null, null],
  ]);
  expect(draft.rows[0]).toEqual({
    channel: '搜索',
    state: '',
    day: '',
    clicks: '100',
    spend: '20',
    discount: '',
    goal: '',
    note: '',
  });
  expect(notes).toEqual([
    '没有用到文件里的“点击率”。',
    '“花费”在表头里不止一次，只读了最左边的一栏。',
  ]);
});

test('只有表头的文件读成空表', () => {
  const { draft, notes } = read([heads, ['合计', 0, 0]]);
  expect(draft.rows).toEqual([]);
  expect(notes).toContain('表头下面没有填写的行，读入的是一张空表。');
});

test('旧版模板按栏目名称读入，并请人核对', () => {
  const old = { ...exampleSheet, version: 1 };
  expect(importGrid(exampleSheet, exampleAbout, gridsOf(old))).toMatchObject({
    notes: ['文件来自第 1 版模板，现在是第 2 版。已按栏目名称读入，请核对一遍。'],
  });
});

test('几张工作表里挑表头最全的那张', () => {
  const result = importGrid(exampleSheet, exampleAbout, [
    {
      name: '封面',
      rows: [
        ['渠道', '花费'],
        ['目录', 1],
      ],
    },
    { name: '数据', rows: [heads, ['搜索', 1, 2]] },
  ]);
  expect(result).toMatchObject({ draft: { rows: [{ channel: '搜索' }] } });
});

describe('不读的文件说明原因', () => {
  test('另一个模板的文件', () => {
    const other = { ...exampleAbout, slug: 'other', title: '活动预算分配表' };
    expect(refusal(gridsOf(exampleSheet, other))).toBe(
      '这个文件是“活动预算分配表”的模板，不是“示例表”。请到那个模板的页面导入，或换一个文件。',
    );
  });

  test('找不到表头', () => {
    const sentence =
      '没有在文件里找到“示例表”的表头。表头要在同一行，写着：渠道、状态、日期、点击量（次）、花费（元）、折扣、目标 ROI、备注（说明）。请用本页下载的模板填写，或把您的表头改成这些名称。';
    expect(refusal([])).toBe(sentence);
    expect(refusal([{ name: '表', rows: [['渠道'], ['点击量'], ['花费']] }])).toBe(sentence);
  });

  test('行数太多', () => {
    const rows = Array.from({ length: 2001 }, () => ['搜索', 1, 2]);
    expect(refusal([{ name: '表', rows: [heads, ...rows] }])).toBe(
      '表里不止 2,000 行，网页里读不下。请先在表格软件里汇总，再导入。',
    );
  });
});

test('名称只差括号里的字，也分得清', () => {
  const twins = schema.parse({
    columns: [
      { id: 'name', label: '名称', type: 'text' },
      { id: 'plan', label: '金额（预算）', type: 'money' },
      { id: 'real', label: '金额（实际）', type: 'money' },
    ],
    sample: { rows: [{ name: 'a' }] },
  });
  const { draft } = read(
    [
      ['名称', '金额（实际）', '金额（预算）'],
      ['甲', 2, 1],
    ],
    twins,
  );
  expect(draft.rows).toEqual([{ name: '甲', plan: '1', real: '2' }]);
});
