import { expect, test } from 'vitest';
import { document } from '../../../src/domain/document/schema.ts';
import { exampleHead } from './example-document.ts';

const [goal, work, review] = exampleHead.sections as [object, object, object];

function faults(sections: object[]): string[] {
  const parsed = document.safeParse({ ...exampleHead, sections });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

const table = (more: object): object => ({
  id: 'tasks',
  title: '事项表',
  columns: [
    { id: 'task', label: '事项', type: 'text' },
    { id: 'day', label: '日期', type: 'date' },
    { id: 'page', label: '链接', type: 'link' },
    { id: 'done', label: '做完了', type: 'check' },
    { id: 'state', label: '状态', type: 'enum', options: ['开', '关'] },
  ],
  sample: { rows: [{ task: '订场地' }] },
  ...more,
});

test('写对的文档没有问题', () => {
  expect(faults(exampleHead.sections)).toEqual([]);
  expect(faults([table({})])).toEqual([]);
});

test('一张表可以用别的章节的空格，也可以在它们前面', () => {
  expect(faults([work, review, goal])).toEqual([]);
});

test('同样的栏目编号，各章节各用各的', () => {
  expect(faults([table({}), table({ id: 'more', title: '另一张表' })])).toEqual([]);
});

test.each<[string, object[], string[]]>([
  [
    '章节编号重复',
    [table({}), table({ title: '另一张表' })],
    ['sections 章节编号“tasks”用了两次，每个编号只能用一次。'],
  ],
  [
    '一节里什么都没有',
    [{ id: 'empty', title: '空的一节', sample: {} }],
    ['sections.0 “空的一节”这一节没有要填的。请写 params（空格）或 columns（表格）。'],
  ],
  [
    '表没有示例行',
    [table({ sample: { rows: [] } })],
    ['sections.0.sample “事项表”的表至少给一行示例。'],
  ],
  [
    '空格编号和自己的栏目重复',
    [table({ params: [{ id: 'task', label: '总事项', type: 'text' }] })],
    ['sections.0.columns “事项表”：编号“task”用了两次，每个编号只能用一次。'],
  ],
  [
    '空格编号在两个章节里重复，两边都说',
    [
      review,
      {
        id: 'again',
        title: '再写一次',
        params: [{ id: 'lesson', label: '教训', type: 'text' }],
        sample: {},
      },
    ],
    [
      'sections.0.columns “复盘”：编号“lesson”用了两次，每个编号只能用一次。',
      'sections.1.columns “再写一次”：编号“lesson”用了两次，每个编号只能用一次。',
    ],
  ],
  [
    '算式用到没有的编号',
    [work, review],
    [
      'sections.0.columns.4.expr “分工”：算式“cost / budget”用到“budget”，表里没有这个编号。现有：task、owner、state、cost、share、done、due、lesson。',
      'sections.0.columns.6.expr “分工”：算式“add_days(day, 7)”用到“day”，表里没有这个编号。现有：task、owner、state、cost、share、done、due、lesson。',
      'sections.0.checks.0.rule “分工”：算式“sum(cost) <= budget”用到“budget”，表里没有这个编号。现有：task、owner、state、cost、share、done、due、lesson。',
      'sections.0.checks.1.rule “分工”：算式“cost <= budget / 2”用到“budget”，表里没有这个编号。现有：task、owner、state、cost、share、done、due、lesson。',
    ],
  ],
  [
    '别的章节的栏不能整栏用',
    [
      table({}),
      {
        ...review,
        checks: [{ rule: 'count(task) >= 2', message: '至少写两件事。' }],
      },
    ],
    [
      'sections.1.checks.0.rule “复盘”：算式“count(task) >= 2”用到“task”，表里没有这个编号。现有：lesson。',
    ],
  ],
  [
    '视图写了没有的栏',
    [table({ view: { kind: 'board', lane: 'lane', card: 'task', also: ['who'] } })],
    [
      'sections.0.view.also “事项表”：view 的 also 写的是“who”，表里没有这一栏。可写：task、day、page、done、state。',
      'sections.0.view.lane “事项表”：view 的 lane 写的是“lane”，表里没有这一栏。可写：task、day、page、done、state。',
    ],
  ],
  [
    '视图写了类型不对的栏',
    [table({ view: { kind: 'calendar', date: 'task', card: 'task' } })],
    ['sections.0.view.date “事项表”：view 的 date 要写类型为 date 的栏，“事项”是 text。'],
  ],
  [
    '核对规则标在没有的栏上',
    [
      table({
        checks: [{ rule: 'count(done) >= 0', message: '至少做完一件。', column: 'finished' }],
      }),
    ],
    [
      'sections.0.checks.0.column “事项表”：核对规则的 column 写的是“finished”，表里没有这个编号。现有：task、day、page、done、state。',
    ],
  ],
  [
    '示例里的日期、链接、勾选写错',
    [
      table({
        sample: {
          rows: [
            { task: '订场地' },
            { day: '2026-02-30', page: 'baidu', done: '也许', state: '半开' },
          ],
        },
      }),
    ],
    [
      'sections.0.sample.rows.1.day “事项表”：示例第 2 行：“日期”写的是“2026-02-30”，认不出日期。请写成 2026-11-22。',
      'sections.0.sample.rows.1.page “事项表”：示例第 2 行：“链接”写的是“baidu”，不是链接。请从浏览器地址栏复制，以 https:// 开头。',
      'sections.0.sample.rows.1.done “事项表”：示例第 2 行：“做完了”写的是“也许”。做完了请填“是”，没做请留空。',
      'sections.0.sample.rows.1.state “事项表”：示例第 2 行：“状态”里没有“半开”这一项。可选：开、关。',
    ],
  ],
  [
    '示例填了别的章节的空格',
    [goal, { ...review, sample: { params: { budget: 5 } } }],
    ['sections.1.sample.params “复盘”：示例参数里的“budget”不是可填的栏。可填：lesson。'],
  ],
])('%s', (_, sections, expected) => {
  expect(faults(sections)).toEqual(expected);
});
