import type { DocumentDraft } from '../../../src/domain/document/document-draft.ts';
import { documentOf } from '../../../src/domain/document/document-of.ts';
import { document as schema } from '../../../src/domain/document/schema.ts';
import type { WorkbookAbout } from '../../../src/domain/sheet/workbook-plan.ts';

/** The head of a document whose table computes with the blanks of the section before it. */
export const exampleHead = {
  version: 2,
  sections: [
    {
      id: 'goal',
      title: '目标',
      help: '只写一个目标。',
      params: [
        { id: 'name', label: '活动名称', type: 'text', required: true },
        { id: 'budget', label: '总预算', type: 'money', unit: '元', min: 0 },
        { id: 'day', label: '启动日', type: 'date' },
      ],
      checks: [{ rule: 'budget >= 1000', message: '预算不到一千元，先不要立项。' }],
      sample: { params: { name: '双十二', budget: 8000, day: '2026-12-01' } },
    },
    {
      id: 'work',
      title: '分工',
      columns: [
        { id: 'task', label: '事项', type: 'text', required: true },
        { id: 'owner', label: '谁做', type: 'person' },
        { id: 'state', label: '状态', type: 'enum', options: ['未开始', '进行中', '完成'] },
        { id: 'cost', label: '花费', type: 'money', unit: '元', min: 0, total: 'sum' },
        { id: 'share', label: '占比', type: 'percent', expr: 'cost / budget', total: 'recompute' },
        { id: 'done', label: '已验收', type: 'check', total: 'count' },
        { id: 'due', label: '截止', type: 'date', expr: 'add_days(day, 7)' },
      ],
      checks: [
        { rule: 'sum(cost) <= budget', message: '花费超过总预算，请减掉一些。' },
        { rule: 'cost <= budget / 2', message: '一项超过预算的一半，请拆开。', column: 'cost' },
      ],
      sample: {
        rows: [
          { task: '物料', owner: '李雷', state: '完成', cost: 2000, done: '是' },
          { task: '场地', owner: '韩梅梅', state: '进行中', cost: 3000 },
        ],
      },
    },
    {
      id: 'review',
      title: '复盘',
      params: [{ id: 'lesson', label: '学到什么', type: 'longtext', help: '写给下一次的人。' }],
      sample: { params: { lesson: '早点订场地。' } },
    },
  ],
  signatures: ['营销总监'],
  note: '数字是示例。',
};

export const exampleDocument = documentOf({ document: schema.parse(exampleHead) });

export const exampleAbout: WorkbookAbout = {
  slug: 'brief',
  title: '活动简报',
  date: '2026-11-22',
  useWhen: ['要立项。'],
  steps: ['填表，再核对。'],
  sources: ['活动方案'],
};

export const exampleDraft: DocumentDraft = {
  params: { name: '年货节', budget: '10000', day: '2026-12-20', lesson: '第一行\n第二行' },
  tables: {
    work: [
      { task: '海报', owner: '李雷', state: '完成', cost: '2500', done: '是' },
      { task: '直播', owner: '', state: '未开始', cost: '4000.5', done: '' },
    ],
  },
};
