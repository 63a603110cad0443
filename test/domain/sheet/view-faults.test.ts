import { describe, expect, test } from 'vitest';
import { sheet } from '../../../src/domain/sheet/schema.ts';

const columns = [
  { id: 'task', label: '事项', type: 'text' },
  { id: 'owner', label: '谁做', type: 'person' },
  { id: 'state', label: '状态', type: 'enum', options: ['开', '关'] },
  { id: 'day', label: '日期', type: 'date' },
  { id: 'done', label: '做完了', type: 'check' },
];

function faults(view: object): string[] {
  const parsed = sheet.safeParse({ columns, view, sample: { rows: [{ task: '订场地' }] } });
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
}

describe('写对的视图', () => {
  test.each<[string, object]>([
    ['看板', { kind: 'board', lane: 'state', card: 'task', also: ['owner', 'day'] }],
    ['日历', { kind: 'calendar', date: 'day', card: 'task' }],
    ['勾选清单', { kind: 'ticks', tick: 'done', card: 'task', group: 'owner' }],
    ['勾选格子，不分组', { kind: 'ticks', tick: 'done', card: 'task', layout: 'grid' }],
  ])('%s', (_, view) => {
    expect(faults(view)).toEqual([]);
  });
});

test.each<[string, object, string[]]>([
  [
    '看板的列要是选项',
    { kind: 'board', lane: 'owner', card: 'task' },
    ['view.lane view 的 lane 要写类型为 enum 的栏，“谁做”是 person。'],
  ],
  [
    '日历要是日期',
    { kind: 'calendar', date: 'state', card: 'task' },
    ['view.date view 的 date 要写类型为 date 的栏，“状态”是 enum。'],
  ],
  [
    '勾选要是勾选栏',
    { kind: 'ticks', tick: 'task', card: 'task' },
    ['view.tick view 的 tick 要写类型为 check 的栏，“事项”是 text。'],
  ],
  [
    '没有的栏一个个说',
    { kind: 'ticks', tick: 'ok', card: 'title', group: 'team', also: ['task', 'note'] },
    [
      'view.card view 的 card 写的是“title”，表里没有这一栏。可写：task、owner、state、day、done。',
      'view.also view 的 also 写的是“note”，表里没有这一栏。可写：task、owner、state、day、done。',
      'view.tick view 的 tick 写的是“ok”，表里没有这一栏。可写：task、owner、state、day、done。',
      'view.group view 的 group 写的是“team”，表里没有这一栏。可写：task、owner、state、day、done。',
    ],
  ],
])('%s', (_, view, expected) => {
  expect(faults(view)).toEqual(expected);
});
