import { describe, expect, test } from 'vitest';
import type { Values } from '../../../src/domain/field/value.ts';
import { evaluateFormula } from '../../../src/domain/formula/evaluate-formula.ts';
import { fillSentence } from '../../../src/domain/formula/fill-sentence.ts';
import { resolveRows } from '../../../src/domain/formula/resolve-rows.ts';
import { formula } from '../../../src/domain/formula/schema.ts';
import { filledRows, sheetView } from '../../../src/domain/formula/sheet-view.ts';
import { rowSheet } from '../../../src/domain/formula/row-sheet.ts';
import { stateOf } from '../../../src/domain/formula/tool-state.ts';
import { definition, exampleFormula } from './example-formula.ts';
import { exampleSheet } from '../sheet/example-sheet.ts';

const example = exampleFormula();
const rows = definition.rows.sample as Values[];
const inputs = { margin: 0.4, launch: '2026-12-10' };

test('rows are worked out first, then the whole out of their sums', () => {
  const result = evaluateFormula(example, inputs, rows);
  expect(result.rows).toEqual([
    { share: 0.25, gross: 28 },
    { share: 0.75, gross: 276 },
  ]);
  expect(result.values).toEqual({ roi: 4.4, profit: 304, settle: '2026-12-13' });
});

test('notes whose condition holds are filled in; one whose numbers are missing is left out', () => {
  expect(evaluateFormula(example, inputs, rows).notes).toEqual([
    { tone: 'good', text: '毛利率 40.0% 时赚 304.00 元。' },
    { tone: 'info', text: '核销不晚于 2026年12月13日。' },
  ]);
  const poor = evaluateFormula(example, { ...inputs, margin: 0.1, launch: null }, rows);
  expect(poor.notes).toEqual([{ tone: 'bad', text: '毛利合计 -224.00 元，是亏的。' }]);
  expect(poor.missing).toEqual({ settle: '“活动日”还是空的' });
});

test('the sentence may name inputs as well as results', () => {
  const { values } = evaluateFormula(example, inputs, rows);
  expect(fillSentence(example, { ...inputs, ...values })).toBe('综合 ROI 1:4.4，毛利率 40.0%。');
});

test('a rule about rows names the row that breaks it, and nothing is computed meanwhile', () => {
  const result = evaluateFormula(example, inputs, [rows[0] ?? {}, { spend: 300, revenue: 1 }]);
  expect(result.issues).toEqual([{ input: 'revenue', row: 1, message: '收入小得不合理。' }]);
  expect(result.missing['roi']).toBe('先改好上面标出的输入');
});

test('code gives values, rows and tables; expressions after it may read them', () => {
  const computed = evaluateFormula(example, inputs, rows, () => ({
    values: { own: 2 },
    rows: [{ extra: 'a' }, { extra: 'b' }],
    tables: { list: [{ name: '一' }] },
    notes: [{ tone: 'info', text: '由程序算出。' }],
  }));
  expect(computed.rows[1]).toEqual({ extra: 'b', share: 0.75, gross: 276 });
  expect(computed.tables).toEqual({ list: [{ name: '一' }] });
  expect(computed.values).toMatchObject({ own: 2, roi: 4.4 });
  expect(computed.notes[0]?.text).toBe('由程序算出。');
});

test('results land in their own rows of the editor, blank rows between them or not', () => {
  const read = [rows[0] ?? {}, {}, rows[1] ?? {}];
  const filled = filledRows(read);
  const result = evaluateFormula(
    example,
    inputs,
    filled.map(({ values }) => values),
  );
  const view = sheetView(rowSheet(example), filled, read.length, result);
  expect(view.rows.map(({ values }) => values['gross'])).toEqual([28, undefined, 276]);
  expect(view.totals.values).toEqual({ spend: 400, revenue: 1760 });
});

describe('a table that is the sheet of a template', () => {
  const borrowed = formula.parse({
    ...definition,
    rows: { template: 'channel-tracking', columns: ['place', 'spend'] },
    row_outputs: [],
    outputs: [{ id: 'all', label: '合计', type: 'money', expr: 'sum(spend)' }],
    checks: [],
    notes: [],
    sentence: undefined,
  });

  test('brings its columns and its sample', () => {
    const sheet = exampleSheet;
    const typed = sheet.columns.filter(({ expr }) => !expr).map(({ id }) => id);
    const ready = resolveRows(
      { ...borrowed, rows: { ...borrowed.rows, columns: typed, fields: [], sample: [] } } as never,
      'own',
      () => sheet,
    );
    expect(ready.rows?.fields.map(({ id }) => id)).toEqual(typed);
    expect(ready.rows?.sample).toEqual(sheet.sample.rows);
    expect(ready.rows?.id).toBe('channel_tracking');
  });

  test('a column that it does not have, or a template that does not exist, is named', () => {
    expect(() => resolveRows(borrowed, 'own', () => undefined)).toThrow(
      '计算器用的模板 content/templates/channel-tracking.mdx 不存在。',
    );
    expect(() => resolveRows(borrowed, 'own', () => exampleSheet)).toThrow(
      /模板 channel-tracking 的表里没有可填的栏“place”。可写：/,
    );
  });
});

test('a table of its own is kept under the name of the calculator', () => {
  expect(resolveRows(example, 'cost-check', () => undefined).rows?.id).toBe('cost_check');
});

test('numbers for a link are the texts that a reader would type', () => {
  expect(
    stateOf(example, { margin: 0.35 }, [{ channel: '邮件', spend: 1200, revenue: null }]),
  ).toEqual({
    inputs: { margin: '35%' },
    tables: { rows: [{ channel: '邮件', spend: '1200', revenue: '' }] },
  });
});

describe('a wrong definition is refused', () => {
  const faults = (change: object): string[] =>
    formula.safeParse({ ...definition, ...change }).error?.issues.map(({ message }) => message) ??
    [];

  test('a row output that reads a result of the whole', () => {
    expect(
      faults({
        row_outputs: [{ id: 'x', label: '占比', type: 'percent', expr: 'spend / profit' }],
      }),
    ).toContain(
      '算式“spend / profit”用到“profit”，它不是输入，也不是前面的结果。现有：margin、launch、channel、spend、revenue。',
    );
  });

  test('a note whose condition is a number', () => {
    expect(faults({ notes: [{ when: 'roi + 1', tone: 'bad', text: '这句话不会出现。' }] })).toEqual(
      ['算式“roi + 1”算出来的是数字，提示的条件需要判断（是／否）。'],
    );
  });

  test('a note that names what does not exist', () => {
    expect(faults({ notes: [{ tone: 'bad', text: '一共 {nothing} 元。' }] })).toEqual([
      '算式“nothing”用到“nothing”，它不是输入，也不是前面的结果。现有：margin、launch、roi、profit、settle。',
    ]);
  });

  test('a chart over a column that its table does not have', () => {
    const chart = { kind: 'bars', title: '花费与收入', from: 'rows', label: 'channel' };
    expect(faults({ charts: [{ ...chart, values: ['cost'] }] })).toEqual([
      '图“花费与收入”用到“cost”，那张表没有这一栏。现有：channel、spend、revenue、share、gross。',
    ]);
    expect(faults({ charts: [{ ...chart, from: 'plans', values: ['spend'] }] })).toEqual([
      '图“花费与收入”取自“plans”，没有这张表。可写：rows。',
    ]);
  });

  test('neither inputs nor a table', () => {
    expect(
      faults({
        inputs: [],
        rows: undefined,
        row_outputs: [],
        outputs: [],
        checks: [],
        notes: [],
        examples: [{ title: '空的例子', source: '示例数据' }],
      }),
    ).toEqual(['没有输入。请写 inputs 或 rows，至少一项。']);
  });
});
