import type { Draft } from '../../../src/domain/sheet/draft.ts';
import { sheet as schema, type Sheet } from '../../../src/domain/sheet/schema.ts';
import type { WorkbookAbout } from '../../../src/domain/sheet/workbook-plan.ts';

/** A sheet with a field of every type, both kinds of totals, and rules about a row and about the whole. */
export const exampleSheet: Sheet = schema.parse({
  version: 2,
  params: [
    { id: 'owner', label: '负责人', type: 'text' },
    { id: 'total', label: '总预算', type: 'money', unit: '元', min: 0, required: true },
    { id: 'start', label: '开始日', type: 'date' },
  ],
  columns: [
    { id: 'channel', label: '渠道', type: 'text', required: true },
    { id: 'state', label: '状态', type: 'enum', options: ['未开始', '投放中', '已结束'] },
    { id: 'day', label: '日期', type: 'date' },
    { id: 'clicks', label: '点击量', type: 'integer', unit: '次', min: 0, total: 'sum' },
    { id: 'spend', label: '花费', type: 'money', unit: '元', min: 0, total: 'sum' },
    { id: 'discount', label: '折扣', type: 'percent', min: 0, max: 1 },
    { id: 'goal', label: '目标 ROI', type: 'ratio' },
    {
      id: 'cpc',
      label: '单次点击成本',
      type: 'money',
      unit: '元',
      expr: 'spend / clicks',
      total: 'recompute',
    },
    {
      id: 'double',
      label: '两倍成本',
      type: 'money',
      unit: '元',
      expr: 'cpc * 2',
      total: 'recompute',
    },
    { id: 'left', label: '结余', type: 'number', expr: 'total - sum(spend)' },
    { id: 'note', label: '备注（说明）', type: 'longtext', help: '写清口径。' },
  ],
  checks: [
    { rule: 'sum(spend) <= total', message: '花费超过总预算，请减掉一些。' },
    {
      rule: 'spend >= clicks * 0.1',
      message: '单次点击低于 0.1 元，请核对花费。',
      column: 'spend',
    },
  ],
  sample: { params: { total: 1000 }, rows: [{ channel: '搜索', clicks: 100, spend: 250 }] },
  note: '示例数据。',
});

export const exampleAbout: WorkbookAbout = {
  slug: 'example',
  title: '示例表',
  date: '2026-11-22',
  useWhen: ['要记一次投放。'],
  steps: ['填表。', '看合计。'],
  sources: ['活动方案'],
};

/** Texts as `importGrid` gives them back. */
export const exampleDraft: Draft = {
  params: { owner: '李雷', total: '1000.5', start: '2026-11-02' },
  rows: [
    {
      channel: '搜索引擎',
      state: '投放中',
      day: '2026-11-03',
      clicks: '100',
      spend: '250.25',
      discount: '7%',
      goal: '1:4.8',
      note: '第一行\n第二行',
    },
    {
      channel: '=1+1',
      state: '',
      day: '',
      clicks: '0',
      spend: '30',
      discount: '',
      goal: '',
      note: '含 "引号"，和, 逗号',
    },
  ],
};
