import { formula, type Formula } from '../../../src/domain/formula/schema.ts';

const head = {
  inputs: [
    { id: 'margin', label: '毛利率', type: 'percent', min: 0, max: 1, example: 0.4 },
    { id: 'launch', label: '活动日', type: 'date', example: '2026-12-10' },
  ],
  rows: {
    label: '渠道',
    fields: [
      { id: 'channel', label: '渠道', type: 'text' },
      { id: 'spend', label: '花费', type: 'money', unit: '元' },
      { id: 'revenue', label: '收入', type: 'money', unit: '元' },
    ],
    sample: [
      { channel: '搜索', spend: 100, revenue: 320 },
      { channel: '短视频', spend: 300, revenue: 1440 },
    ],
  },
  row_outputs: [
    { id: 'share', label: '花费占比', type: 'percent', expr: 'spend / sum(spend)' },
    { id: 'gross', label: '毛利', type: 'money', unit: '元', expr: 'revenue * margin - spend' },
  ],
  outputs: [
    { id: 'roi', label: 'ROI', type: 'ratio', expr: 'sum(revenue) / sum(spend)' },
    { id: 'profit', label: '合计毛利', type: 'money', unit: '元', expr: 'sum(gross)' },
    { id: 'settle', label: '核销截止', type: 'date', expr: 'add_days(launch, 3)' },
  ],
  checks: [{ rule: 'revenue >= spend / 100', message: '收入小得不合理。', input: 'revenue' }],
  notes: [
    { when: 'profit < 0', tone: 'bad', text: '毛利合计 {profit} 元，是亏的。' },
    { when: 'profit >= 0', tone: 'good', text: '毛利率 {margin} 时赚 {profit} 元。' },
    { tone: 'info', text: '核销不晚于 {settle}。' },
  ],
  sentence: '综合 ROI {roi}，毛利率 {margin}。',
  examples: [{ title: '两个渠道', source: '示例数据', inputs: { margin: 0.4 }, expect: {} }],
};

/** A formula with inputs, a table, outputs per row and in all, a check, notes and a date. */
export const definition = head;

export function exampleFormula(): Formula {
  return formula.parse(head);
}
