import type { DocumentDraft } from '../../../src/domain/document/document-draft.ts';
import { documentOf } from '../../../src/domain/document/document-of.ts';
import { document as schema } from '../../../src/domain/document/schema.ts';
import type { WorkbookAbout } from '../../../src/domain/sheet/workbook-plan.ts';

/** A document with all that is printed in a way of its own. */
export const printedDocument = documentOf({
  document: schema.parse({
    version: 3,
    sections: [
      {
        id: 'goal',
        title: '一、目标',
        help: '一份文档只写一个目标。',
        params: [
          { id: 'name', label: '活动名称', type: 'text', required: true },
          { id: 'total', label: '总预算', type: 'money', unit: '元', min: 0 },
          { id: 'day', label: '启动日', type: 'date' },
          { id: 'approved', label: '已批准', type: 'check' },
          { id: 'level', label: '级别', type: 'enum', options: ['普通', '重点'], help: '看预算。' },
          { id: 'story', label: '背景', type: 'longtext' },
        ],
        checks: [{ rule: 'total <= 10000', message: '预算超过一万元，要总监批准。' }],
        sample: { params: { name: '双十二', total: 8000 } },
      },
      {
        id: 'costs',
        title: '二、费用',
        columns: [
          { id: 'item', label: '项目', type: 'text' },
          { id: 'spend', label: '花费', type: 'money', unit: '元', min: 0, total: 'sum' },
          {
            id: 'share',
            label: '占比',
            type: 'percent',
            expr: 'spend / total',
            total: 'recompute',
          },
          { id: 'paid', label: '已付', type: 'check' },
        ],
        checks: [
          { rule: 'spend <= 3000', message: '单项不超过 3000 元。', column: 'spend' },
          { rule: 'count(item) >= 2', message: '至少写两项。' },
        ],
        sample: { rows: [{ item: '物料', spend: 1000 }] },
      },
      {
        id: 'plan',
        title: '三、排期',
        columns: Array.from({ length: 10 }, (_, index) => ({
          id: `week_${index + 1}`,
          label: `第 ${index + 1} 周`,
          type: 'text',
        })),
        sample: { rows: [{ week_1: '预热' }] },
      },
    ],
    signatures: ['营销总监', '财务'],
    note: '数字是示例。',
  }),
});

export const printedAbout: WorkbookAbout = {
  slug: 'printed',
  title: '活动简报',
  date: '2026-11-22',
  useWhen: ['要立项。'],
  steps: ['填好，打印，签字。'],
  sources: ['活动方案'],
};

export const printedDraft: DocumentDraft = {
  params: {
    name: '双十二 <预热> & 返场',
    total: '1.2万',
    day: '2026-12-01',
    approved: '是',
    story: '第一行\n第二行',
  },
  tables: {
    costs: [
      { item: '物料', spend: '3500', paid: '是' },
      { item: '', spend: '' },
      { item: '场地', spend: '两千' },
    ],
    plan: [{ week_1: '预热', week_10: '复盘' }],
  },
};
