import { expect, test } from 'vitest';
import { sheet } from '../../../src/domain/sheet/schema.ts';

const columns = [
  { id: 'channel', label: '渠道', type: 'text' },
  { id: 'spend', label: '花费', type: 'money', min: 0 },
  { id: 'revenue', label: '收入', type: 'money' },
];
const sample = { rows: [{ channel: '搜索', spend: 1, revenue: 2 }] };

function faults(definition: object): string[] {
  const parsed = sheet.safeParse({ columns, sample, ...definition });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

const roi = (more: object): object => ({ id: 'roi', label: 'ROI', type: 'ratio', ...more });

test('写对的表没有问题', () => {
  expect(faults({})).toEqual([]);
  expect(
    faults({ columns: [...columns, roi({ expr: 'revenue / spend', total: 'recompute' })] }),
  ).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    '编号用了两次',
    { params: [{ id: 'spend', label: '总花费', type: 'money' }] },
    ['columns 编号“spend”用了两次，每个编号只能用一次。'],
  ],
  [
    '选项型没有选项',
    { columns: [...columns, { id: 'state', label: '状态', type: 'enum' }] },
    ['columns “状态”是选项型，请用 options 列出可选的值。'],
  ],
  [
    '算式写错',
    { columns: [...columns, roi({ expr: 'revenue ÷ spend' })] },
    ['columns.3.expr 算式“revenue ÷ spend”有错：第 9 个字符处，“÷”请写成“/”。'],
  ],
  [
    '算式用了没有的编号',
    { columns: [...columns, roi({ expr: 'income / spend' })] },
    [
      'columns.3.expr 算式“income / spend”用到“income”，表里没有这个编号。现有：channel、spend、revenue、roi。',
    ],
  ],
  [
    '整栏函数用了参数',
    {
      params: [{ id: 'total', label: '总额', type: 'money' }],
      columns: [...columns, roi({ expr: 'spend / sum(total)' })],
    },
    [
      'columns.3.expr 算式“spend / sum(total)”把“total”当整栏用，它是单个空格。整栏的函数里可写：channel、spend、revenue、roi。',
    ],
  ],
  [
    '绕回自己',
    { columns: [...columns, roi({ expr: 'spend / roi' })] },
    ['columns “ROI”（roi）的算式绕回了它自己，算不出来。'],
  ],
  [
    '文字参加计算',
    { columns: [...columns, roi({ expr: 'spend / channel' })] },
    ['columns.3.expr 算式“spend / channel”里，“/”右边要用数字，现在是文字。'],
  ],
  [
    '数字栏算出判断',
    { columns: [...columns, roi({ expr: 'spend > revenue' })] },
    ['columns.3.expr 算式“spend > revenue”算出来的是判断（是／否），“ROI”这一栏需要数字。'],
  ],
  [
    '核对规则不是判断',
    { checks: [{ rule: 'spend + 1', message: '请核对花费。' }] },
    ['checks.0.rule 算式“spend + 1”算出来的是数字，核对规则需要判断（是／否）。'],
  ],
  [
    '没有算式却要重算',
    { columns: [columns[0], { ...columns[1], total: 'recompute' }, columns[2]] },
    ['columns.1.total “花费”没有算式，合计不能写 recompute。请写 sum 或 none。'],
  ],
  [
    '比率相加',
    { columns: [...columns, roi({ expr: 'revenue / spend', total: 'sum' })] },
    [
      'columns.3.total “ROI”不能直接相加（只有数量和金额能加，比率要用合计数重新算）。请写 recompute 或 none。',
    ],
  ],
  [
    '第一栏有合计',
    {
      columns: [{ id: 'spend', label: '花费', type: 'money', total: 'sum' }, columns[2]],
      sample: { rows: [{ spend: 1 }] },
    },
    ['columns.0.total 第一栏“花费”要留给“合计”二字，不能有合计。请把一个文字栏放到最前面。'],
  ],
  [
    '示例写错',
    { sample: { rows: [{ channel: 3, spend: -1, cost: 5 }] } },
    [
      'sample.rows.0.channel 示例第 1 行的“渠道”应写文字，现在是“3”。',
      'sample.rows.0.spend 示例第 1 行：“花费”不能小于 0.00，现在是 -1.00。',
      'sample.rows.0 示例第 1 行里的“cost”不是可填的栏。可填：channel、spend、revenue。',
    ],
  ],
])('%s', (_, definition, expected) => {
  expect(faults(definition)).toEqual(expected);
});
