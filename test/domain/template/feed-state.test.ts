import { describe, expect, test } from 'vitest';
import type { DocumentDraft } from '../../../src/domain/document/document-draft.ts';
import { evaluateDocument } from '../../../src/domain/document/evaluate-document.ts';
import { feedState, type FeedTarget } from '../../../src/domain/template/feed-state.ts';
import { exampleDocument, exampleDraft } from '../document/example-document.ts';

const target: FeedTarget = {
  calculator: 'roi',
  why: '看花得值不值',
  inputs: {},
  rows: {},
  row: {},
  back: {},
  title: '投入产出',
  shared: false,
  emptied: [],
  inputFields: [
    { id: 'budget', label: '预算', type: 'money' },
    { id: 'spent', label: '已花', type: 'money' },
    { id: 'used', label: '用了几成', type: 'percent' },
    { id: 'day', label: '开始日', type: 'date' },
    { id: 'tasks', label: '事项数', type: 'integer' },
  ],
  table: {
    id: 'lines',
    fields: [
      { id: 'name', label: '名称', type: 'text' },
      { id: 'amount', label: '金额', type: 'money' },
      { id: 'part', label: '占比', type: 'percent' },
    ],
  },
};

function feed(more: Partial<FeedTarget>, draft: DocumentDraft = exampleDraft) {
  return feedState({ ...target, ...more }, evaluateDocument(exampleDocument, draft));
}

describe('单个输入', () => {
  test('由空格和整栏算出，写成读者会写的样子', () => {
    expect(
      feed({
        inputs: {
          budget: 'budget',
          spent: 'sum(cost)',
          used: 'sum(cost) / budget',
          day: 'day',
          tasks: 'count(task)',
        },
      }),
    ).toEqual({
      state: {
        inputs: {
          budget: '10000',
          spent: '6500.5',
          used: '65.005%',
          day: '2026-12-20',
          tasks: '2',
        },
        tables: {},
      },
      missing: [],
    });
  });

  test('算不出的不带过去，用计算器上的名称说出来', () => {
    const draft = { ...exampleDraft, params: { budget: '0' } };
    expect(
      feed({ inputs: { day: 'day', spent: 'sum(cost)', used: 'sum(cost) / budget' } }, draft),
    ).toEqual({
      state: { inputs: { spent: '6500.5' }, tables: {} },
      missing: ['开始日', '用了几成'],
    });
  });

  test('计算器没有的输入也说出来', () => {
    expect(feed({ inputs: { lost: 'budget' } })).toEqual({
      state: { inputs: {}, tables: {} },
      missing: ['lost'],
    });
  });
});

describe('表格', () => {
  test('一行对一行，自动算的栏也带过去，空行不要', () => {
    const work = [
      { task: '', cost: '' },
      ...(exampleDraft.tables['work'] ?? []),
      { owner: '李雷' },
    ];
    const { state, missing } = feed(
      { rows: { name: 'task', amount: 'cost', part: 'share' } },
      { ...exampleDraft, tables: { work } },
    );
    expect(state).toEqual({
      inputs: {},
      tables: {
        lines: [
          { name: '海报', amount: '2500', part: '25%' },
          { name: '直播', amount: '4000.5', part: '40.005%' },
        ],
      },
    });
    expect(missing).toEqual([]);
  });

  test('一行也没有填，就留着计算器的示例', () => {
    const { state } = feed({ rows: { name: 'task' } }, { params: {}, tables: { work: [] } });
    expect(state.tables).toEqual({});
  });

  test('也可以合成一行', () => {
    expect(feed({ row: { amount: 'sum(cost)', part: 'max(cost) / budget' } })).toEqual({
      state: { inputs: {}, tables: { lines: [{ amount: '6500.5', part: '40.005%' }] } },
      missing: [],
    });
  });

  test('合成的一行里算不出的格子空着，并说出来', () => {
    const draft = { ...exampleDraft, params: {} };
    expect(feed({ row: { amount: 'sum(cost)', part: 'max(cost) / budget' } }, draft)).toEqual({
      state: { inputs: {}, tables: { lines: [{ amount: '6500.5' }] } },
      missing: ['占比'],
    });
  });

  test('只收输入的计算器不带表', () => {
    expect(feed({ inputs: { budget: 'budget' }, table: undefined }).state).toEqual({
      inputs: { budget: '10000' },
      tables: {},
    });
  });
});

test('写明取哪一节的表', () => {
  const [goal, work, review] = exampleDocument.sections;
  if (!goal || !work || !review) throw new Error('no sections');
  const definition = { ...exampleDocument, sections: [goal, { ...work, id: 'first' }, work] };
  const draft = { params: {}, tables: { first: [{ cost: '1' }], work: [{ cost: '20' }] } };
  const document = evaluateDocument(definition, draft);
  const spent = (section?: string) =>
    feedState({ ...target, section, inputs: { spent: 'sum(cost)' } }, document).state.inputs;
  expect(spent()).toEqual({ spent: '1' });
  expect(spent('work')).toEqual({ spent: '20' });
});
