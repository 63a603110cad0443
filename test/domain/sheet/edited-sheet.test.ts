import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Values } from '../../../src/domain/field/value.ts';
import { draftReader, readDraft, type Draft, type Texts } from '../../../src/domain/sheet/draft.ts';
import {
  evaluateSheet,
  sheetEvaluator,
  type EvaluatedSheet,
} from '../../../src/domain/sheet/evaluate-sheet.ts';
import { sheet as schema, type Sheet } from '../../../src/domain/sheet/schema.ts';

const money = { type: 'money', min: 0 } as const;

/** Every computed column reads its row and the params only. */
const rowByRow = sheetOf([
  { id: 'cpc', label: '单价', type: 'money', expr: 'spend / clicks', total: 'recompute' },
  { id: 'double', label: '两倍', type: 'money', expr: 'cpc * rate' },
  { id: 'word', label: '评语', type: 'text', expr: 'if(spend > 50, "", "少")' },
]);

/** Rows read whole columns too, typed and computed ones, and one another through them. */
const throughColumns = sheetOf([
  { id: 'cpc', label: '单价', type: 'money', expr: 'spend / clicks', total: 'recompute' },
  { id: 'share', label: '占比', type: 'percent', expr: 'spend / sum(spend)' },
  { id: 'best', label: '离最好', type: 'number', expr: 'cpc - min(cpc)' },
  { id: 'word', label: '评语', type: 'text', expr: 'if(spend > 50, "", "少")' },
  { id: 'few', label: '少的个数', type: 'integer', expr: 'count(word) * rate' },
]);

function sheetOf(computed: object[]): Sheet {
  return schema.parse({
    params: [
      { id: 'rate', label: '倍数', type: 'number' },
      { id: 'limit', label: '上限', ...money },
    ],
    columns: [
      { id: 'name', label: '名称', type: 'text', required: true },
      { id: 'clicks', label: '点击', type: 'integer', min: 0, total: 'sum' },
      { id: 'spend', label: '花费', ...money, total: 'sum' },
      ...computed,
    ],
    checks: [
      { rule: 'spend <= limit', message: '超过单项上限。', column: 'spend' },
      { rule: 'sum(spend) <= limit * 3', message: '超过总上限。' },
    ],
    sample: { rows: [{ name: '搜索' }] },
  });
}

/** What a reader does to the rows and the values above them. */
type Edit =
  | { kind: 'cell'; row: number; id: string; value: Values[string] }
  | { kind: 'param'; id: string; value: Values[string] }
  | { kind: 'insert' | 'copy' | 'remove' | 'first'; row: number };

const number = fc.constantFrom<Values[string]>(null, 0, 1, 30, 60, 99.5);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      row: fc.nat(5),
      id: fc.constantFrom('clicks', 'spend'),
      value: number,
    }),
  },
  fc.record({
    kind: fc.constant('cell' as const),
    row: fc.nat(5),
    id: fc.constant('name'),
    value: fc.constantFrom<Values[string]>(null, '搜索', '社媒'),
  }),
  fc.record({
    kind: fc.constant('param' as const),
    id: fc.constantFrom('rate', 'limit'),
    value: number,
  }),
  fc.record({
    kind: fc.constantFrom('insert' as const, 'copy' as const, 'remove' as const, 'first' as const),
    row: fc.nat(5),
  }),
);

interface State {
  params: Values;
  rows: Values[];
}

const start: State = {
  params: { rate: 2, limit: 60 },
  rows: [
    { name: '搜索', clicks: 10, spend: 30 },
    { name: '社媒', clicks: 0, spend: 60 },
    { name: null, clicks: null, spend: null },
  ],
};

function edited({ params, rows }: State, change: Edit): State {
  if (change.kind === 'param') return { rows, params: { ...params, [change.id]: change.value } };
  const at = change.row % Math.max(1, rows.length);
  const row = rows[at] ?? {};
  switch (change.kind) {
    case 'cell':
      return { params, rows: rows.toSpliced(at, 1, { ...row, [change.id]: change.value }) };
    case 'insert':
      return { params, rows: rows.toSpliced(at, 0, { name: null, clicks: null, spend: null }) };
    case 'copy':
      return { params, rows: rows.toSpliced(at + 1, 0, { ...row }) };
    case 'remove':
      return { params, rows: rows.toSpliced(at, 1) };
    case 'first':
      return { params, rows: [row, ...rows.toSpliced(at, 1)] };
  }
}

/** Edits one after another; `seen` is told of each state before and after with its results. */
function follow(
  sheet: Sheet,
  edits: Edit[],
  seen: (before: [State, EvaluatedSheet], after: [State, EvaluatedSheet]) => void,
): void {
  const evaluate = sheetEvaluator(sheet);
  let before: [State, EvaluatedSheet] = [start, evaluate(start.params, start.rows)];
  for (const change of edits) {
    const state = edited(before[0], change);
    const after: [State, EvaluatedSheet] = [state, evaluate(state.params, state.rows)];
    seen(before, after);
    before = after;
  }
}

const edits = fc.array(edit, { minLength: 1, maxLength: 14 });

test.each([
  ['只看本行的表', rowByRow],
  ['用到整栏的表', throughColumns],
])('%s：一路改下来，与重新算一遍的结果一样', (_, sheet) => {
  fc.assert(
    fc.property(edits, (list) => {
      follow(sheet, list, (__, [{ params, rows }, result]) => {
        expect(result).toEqual(evaluateSheet(sheet, params, rows));
      });
    }),
    { numRuns: 300 },
  );
});

test('只看本行的表：没动过的行仍是同一个对象，除非上面的空格改了', () => {
  fc.assert(
    fc.property(edits, (list) => {
      follow(rowByRow, list, ([before, old], [after, result]) => {
        const isSame = before.params === after.params;
        for (const [row, kept] of unmoved(before.rows, after.rows)) {
          if (isSame) expect(result.rows[row]).toBe(old.rows[kept]);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('用到整栏的表：整栏的数没有变，没动过的行就仍是同一个对象', () => {
  fc.assert(
    fc.property(edits, (list) => {
      follow(throughColumns, list, ([before, old], [after, result]) => {
        const read = (sheet: EvaluatedSheet) =>
          ['spend', 'cpc', 'word'].map((id) => sheet.rows.map(({ values }) => values[id]));
        const isSame =
          before.params === after.params &&
          JSON.stringify(read(old)) === JSON.stringify(read(result));
        for (const [row, kept] of unmoved(before.rows, after.rows)) {
          if (isSame) expect(result.rows[row]).toBe(old.rows[kept]);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('读草稿：与重新读一遍一样，没动过的行读出的仍是同一个对象', () => {
  const text = fc.constantFrom('', ' ', '30', '1.5', '六十', '搜索', '-1');
  const cell = fc.tuple(fc.nat(4), fc.constantFrom('name', 'clicks', 'spend', 'rate'), text);
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 14 }), (list) => {
      const read = draftReader(rowByRow);
      let draft: Draft = { params: { rate: '2' }, rows: [{ name: '搜索', clicks: '5' }] };
      let values = read(draft);
      for (const [row, id, value] of list) {
        const next = withText(draft, row, id, value);
        const found = read(next);
        expect(found).toEqual(readDraft(rowByRow, next));
        if (next.params === draft.params) expect(found.params).toBe(values.params);
        for (const [at, kept] of unmoved(draft.rows, next.rows)) {
          expect(found.rows[at]).toBe(values.rows[kept]);
        }
        [draft, values] = [next, found];
      }
    }),
    { numRuns: 300 },
  );
});

/** Where rows stand now and stood before that are the same object. */
function unmoved<T>(before: T[], after: T[]): [number, number][] {
  return after.flatMap((row, index): [number, number][] => {
    const kept = before.indexOf(row);
    return kept < 0 ? [] : [[index, kept]];
  });
}

function withText(draft: Draft, row: number, id: string, text: string): Draft {
  if (id === 'rate') return { ...draft, params: { ...draft.params, rate: text } };
  const rows: Texts[] = [...draft.rows];
  rows[Math.min(row, rows.length)] = { ...rows[row], [id]: text };
  return { ...draft, rows };
}
