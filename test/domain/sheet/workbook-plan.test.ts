import { describe, expect, test } from 'vitest';
import { type CellPlan } from '../../../src/domain/sheet/workbook-plan.ts';
import { exampleAbout, exampleDraft, exampleSheet } from './example-sheet.ts';
import { workbookPlan } from '../../support/single-table.ts';

const plan = workbookPlan(exampleSheet, exampleAbout, exampleDraft, { spareRows: 3 });
const [data, notes] = plan.sheets as [(typeof plan.sheets)[0], (typeof plan.sheets)[0]];

/** Row 8 holds the heads, 9 and 10 the draft, 11 to 13 are spare, 14 the totals. */
function cell(address: string): CellPlan | undefined {
  return data.rows[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65];
}

test('上面是标题、参数和核对，下面是表头', () => {
  expect(data.rows.slice(0, 8).map((row) => row.map(({ value }) => value))).toEqual([
    ['示例表'],
    ['灰底的格子自动计算，不用填。表里的空行可以直接填，合计会一起变。'],
    ['负责人', '李雷'],
    ['总预算（元）', 1000.5],
    ['开始日', 46328],
    ['核对', undefined],
    [],
    [
      '渠道',
      '状态',
      '日期',
      '点击量（次）',
      '花费（元）',
      '折扣',
      '目标 ROI',
      '单次点击成本（元）',
      '两倍成本（元）',
      '结余',
      '备注（说明）',
    ],
  ]);
  expect(data.frozenRows).toBe(8);
});

test('数字还是数字，带着自己的格式', () => {
  expect(cell('D9')).toMatchObject({ value: 100, format: '#,##0' });
  expect(cell('E9')).toMatchObject({ value: 250.25, format: '#,##0.00' });
  expect(cell('F9')).toMatchObject({ value: 0.07, format: '0.00%' });
  expect(cell('G9')).toMatchObject({ value: 4.8, format: '"1:"0.0#' });
  expect(cell('C9')).toMatchObject({ value: 46329, format: 'yyyy-mm-dd' });
  expect(cell('A10')).toMatchObject({ value: '=1+1', format: '@' });
});

describe('公式', () => {
  test('每行一条，带着算好的结果；算不出的是空', () => {
    expect(cell('H9')).toMatchObject({
      formula: 'IF(AND(ISNUMBER(E9),ISNUMBER(D9)),IFERROR(E9/D9,""),"")',
      result: 2.5025,
    });
    expect(cell('H10')).toMatchObject({ result: '' });
    expect(cell('I9')).toMatchObject({
      formula: 'IF(ISNUMBER(H9),IFERROR(H9*2,""),"")',
      result: 5.005,
    });
  });

  test('参数用固定的地址，整栏连空行一起算', () => {
    expect(cell('J9')?.formula).toBe(
      'IF(COUNTA($A9,$B9,$C9,$D9,$E9,$F9,$G9,$K9)=0,"",IF(ISNUMBER($B$4),IFERROR($B$4-SUM($E$9:$E$13),""),""))',
    );
  });

  test('空行里也有公式，结果为空', () => {
    expect(cell('H13')).toMatchObject({
      formula: 'IF(AND(ISNUMBER(E13),ISNUMBER(D13)),IFERROR(E13/D13,""),"")',
      result: '',
    });
    expect(cell('J11')?.result).toBe('');
  });

  test('合计行：数量相加，比率重算，文字栏空着', () => {
    expect(cell('A14')).toMatchObject({ value: '合计' });
    expect(cell('D14')).toMatchObject({ formula: 'SUM(D9:D13)', result: 100 });
    expect(cell('E14')).toMatchObject({ formula: 'SUM(E9:E13)', result: 280.25 });
    expect(cell('H14')).toMatchObject({
      formula: 'IF(AND(ISNUMBER(E14),ISNUMBER(D14)),IFERROR(E14/D14,""),"")',
      result: 2.8025,
    });
    expect(cell('K14')?.formula).toBeUndefined();
    expect(data.rows).toHaveLength(14);
  });

  test('整表的核对写在表上面', () => {
    expect(cell('B6')).toMatchObject({
      formula:
        'IF(ISNUMBER($B$4),IFERROR(IF(SUM($E$9:$E$13)<=$B$4,"相符","花费超过总预算，请减掉一些。"),""),"")',
      result: '相符',
    });
  });

  test('按行的核对标出那一格', () => {
    expect(data.marks).toEqual([
      {
        range: 'E9:E13',
        formula: 'IF(AND(ISNUMBER(E9),ISNUMBER(D9)),IFERROR(NOT(E9>=D9*0.1),""),"")=TRUE',
      },
    ]);
  });
});

test('填错时表格软件拦下来，说该填什么', () => {
  expect(data.validations.map(({ range, type, message }) => [range, type, message])).toEqual([
    ['B4', 'decimal', '“总预算”请填数字，不小于 0.00。'],
    ['B5', 'date', '“开始日”请填日期，例如 2026-11-22。'],
    ['B9:B13', 'list', '“状态”请从下拉选项里选。'],
    ['C9:C13', 'date', '“日期”请填日期，例如 2026-11-22。'],
    ['D9:D13', 'whole', '“点击量”请填整数，不小于 0。'],
    ['E9:E13', 'decimal', '“花费”请填数字，不小于 0.00。'],
    ['F9:F13', 'decimal', '“折扣”请填数字，例如 4%，不小于 0.0%，不大于 100.0%。'],
    ['G9:G13', 'decimal', '“目标 ROI”请填数字：1:x 里的 x，例如 4.8。'],
  ]);
});

test('下拉选项放在说明页，地址对得上', () => {
  const source = data.validations.find(({ type }) => type === 'list')?.source;
  const [from, to] = (source ?? '')
    .replace("'说明'!", '')
    .split(':')
    .map((part) => Number(part.slice(3)));
  const options = notes.rows.slice((from ?? 0) - 1, to).map((row) => row[1]?.value);
  expect(options).toEqual(['未开始', '投放中', '已结束']);
});

test('说明页讲清用法、栏目、算法、来源、许可和版本', () => {
  expect(notes.rows.map((row) => row.map(({ value }) => value).join('｜'))).toEqual([
    '示例表：说明',
    '什么时候用｜要记一次投放。',
    '怎么用｜1. 填表。',
    '｜2. 看合计。',
    '栏目：负责人｜文字。',
    '栏目：总预算（元）｜金额，保留两位小数。',
    '栏目：开始日｜日期，例如 2026-11-22。',
    '栏目：渠道｜文字。',
    '栏目：状态｜从下拉选项里选。',
    '栏目：日期｜日期，例如 2026-11-22。',
    '栏目：点击量（次）｜整数；合计为各行相加。',
    '栏目：花费（元）｜金额，保留两位小数；合计为各行相加。',
    '栏目：折扣｜百分比，填 4% 或 0.04。',
    '栏目：目标 ROI｜比值，只填 1:x 里的 x，例如 4.8。',
    '栏目：单次点击成本（元）｜自动计算，不用填：单次点击成本 = 花费 ÷ 点击量；合计用各栏的合计数重新算，不是各行的平均。',
    '栏目：两倍成本（元）｜自动计算，不用填：两倍成本 = 单次点击成本 × 2；合计用各栏的合计数重新算，不是各行的平均。',
    '栏目：结余｜自动计算，不用填：结余 = 总预算 − 花费合计。',
    '栏目：备注（说明）｜文字，可以分行。写清口径。',
    '什么情况会提醒｜花费超过总预算，请减掉一些。',
    '｜单次点击低于 0.1 元，请核对花费。',
    '可选：状态｜未开始',
    '｜投放中',
    '｜已结束',
    '数据从哪里来｜示例数据。',
    '｜来源：活动方案。',
    '许可｜内容按 CC BY 4.0 使用，转用请注明“数字化营销知识库”。',
    '版本标记｜marketing-handbook/template/example/v2',
  ]);
});

test('读不懂的内容原样留在格子里，空行不导出', () => {
  const draft = {
    params: { total: '一千' },
    rows: [{ channel: '' }, { channel: '搜索', clicks: '很多' }, {}],
  };
  const [sheet] = workbookPlan(exampleSheet, exampleAbout, draft, { spareRows: 0 }).sheets;
  expect(sheet?.rows[3]?.[1]?.value).toBe('一千');
  expect(sheet?.rows[8]?.[3]?.value).toBe('很多');
  expect(sheet?.rows).toHaveLength(10);
});

test('横放 A4，说明页竖放，长文字的行留够高度', () => {
  expect([data.orientation, notes.orientation]).toEqual(['landscape', 'portrait']);
  expect(data.heights.get(8)).toBe(34);
  expect(data.widths).toHaveLength(11);
});

test('表名去掉表格软件不收的字', () => {
  const about = {
    ...exampleAbout,
    title: '活动[一]：预算/实际*对照表，一二三四五六七八九十一二三四五六七八九十',
  };
  const name = workbookPlan(exampleSheet, about, exampleDraft).sheets[0]?.name ?? '';
  expect(name).toHaveLength(31);
  expect(name).not.toMatch(/[[\]:*?/\\]/);
});
