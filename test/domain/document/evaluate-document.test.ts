import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankDocument,
  sampleDocument,
  type DocumentDraft,
} from '../../../src/domain/document/document-draft.ts';
import {
  documentEvaluator,
  evaluateDocument,
  faultCount,
} from '../../../src/domain/document/evaluate-document.ts';
import { exampleDocument, exampleDraft } from './example-document.ts';

function work(draft: DocumentDraft) {
  const found = evaluateDocument(exampleDocument, draft).sections[1];
  if (!found) throw new Error('no section');
  return found;
}

describe('一节的算式用到另一节的空格', () => {
  test('每行和合计都用得上', () => {
    const { rows, totals } = work(exampleDraft).evaluated;
    expect(rows.map(({ values }) => [values['share'], values['due']])).toEqual([
      [0.25, '2026-12-27'],
      [0.40005, '2026-12-27'],
    ]);
    expect(totals.values).toMatchObject({ cost: 6500.5, share: 0.65005, done: 1 });
  });

  test('没有填时，用它的名称说缺什么', () => {
    const { rows } = work({ ...exampleDraft, params: { budget: '0' } }).evaluated;
    expect(rows[0]?.missing).toEqual({
      share: '“总预算”是 0，不能作除数',
      due: '“启动日”还是空的',
    });
  });

  test('核对也用得上：哪一行、哪一栏，还是整张表', () => {
    const { issues } = work({ ...exampleDraft, params: { budget: '6000' } }).evaluated;
    expect(issues).toEqual([
      { row: 1, column: 'cost', message: '一项超过预算的一半，请拆开。' },
      { row: null, column: undefined, message: '花费超过总预算，请减掉一些。' },
    ]);
  });
});

test('只有空格的章节也核对', () => {
  const { sections } = evaluateDocument(exampleDocument, { params: { budget: '500' }, tables: {} });
  expect(sections[0]?.evaluated.issues).toEqual([
    { row: null, column: undefined, message: '预算不到一千元，先不要立项。' },
  ]);
});

test('要改的地方一共几处：读不懂的、漏填的、违反规则的', () => {
  const found = (draft: DocumentDraft) => faultCount(evaluateDocument(exampleDocument, draft));
  expect(found(sampleDocument(exampleDocument))).toBe(0);
  expect(found(exampleDraft)).toBe(0);
  // The name and a task are wanted, one price cannot be read, the other breaks two rules.
  expect(
    found({
      params: { name: ' ', budget: '5000' },
      tables: {
        work: [
          { task: '海报', cost: '两千' },
          { task: '', cost: '6000' },
        ],
      },
    }),
  ).toBe(5);
});

test('空白的文档：只漏填必填的空格，空行不算', () => {
  const blank = blankDocument(exampleDocument, 3);
  expect(blank).toEqual({
    params: { name: '', budget: '', day: '', lesson: '' },
    tables: {
      work: Array.from({ length: 3 }, () => ({
        task: '',
        owner: '',
        state: '',
        cost: '',
        done: '',
      })),
    },
  });
  expect(faultCount(evaluateDocument(exampleDocument, blank))).toBe(1);
});

test('改一处，别的章节、别的行仍是同一个对象', () => {
  const evaluate = documentEvaluator(exampleDocument);
  const before = evaluate(exampleDraft);
  const [first = {}, second = {}] = exampleDraft.tables['work'] ?? [];
  const after = evaluate({
    ...exampleDraft,
    tables: { work: [first, { ...second, owner: '李雷' }] },
  });
  expect(after.params).toBe(before.params);
  expect(after.sections[1]?.evaluated.rows[0]).toBe(before.sections[1]?.evaluated.rows[0]);
  expect(after.sections[1]?.evaluated.rows[1]).not.toBe(before.sections[1]?.evaluated.rows[1]);
});

test('一路改下来，与重新算一遍的结果一样', () => {
  const text = fc.constantFrom('', '1000', '2500.5', '两千', '2026-12-01', '是', '完成', '海报');
  const paramEdit = fc.tuple(fc.constantFrom('name', 'budget', 'day', 'lesson'), text);
  const cellEdit = fc.tuple(
    fc.nat(2),
    fc.constantFrom('task', 'owner', 'state', 'cost', 'done'),
    text,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(paramEdit, cellEdit), { maxLength: 12 }), (edits) => {
      const evaluate = documentEvaluator(exampleDocument);
      let draft = exampleDraft;
      for (const edit of edits) {
        draft = edit.length === 2 ? withParam(draft, ...edit) : withWork(draft, ...edit);
        expect(evaluate(draft)).toEqual(evaluateDocument(exampleDocument, draft));
      }
    }),
  );
});

function withParam(draft: DocumentDraft, id: string, text: string): DocumentDraft {
  return { ...draft, params: { ...draft.params, [id]: text } };
}

function withWork(draft: DocumentDraft, row: number, id: string, text: string): DocumentDraft {
  const work = [...(draft.tables['work'] ?? [])];
  work[Math.min(row, work.length)] = { ...work[row], [id]: text };
  return { ...draft, tables: { work } };
}
