import { describe, expect, test } from 'vitest';
import { readDraft, sampleDraft } from '../../../src/domain/sheet/draft.ts';
import { evaluateSheet } from '../../../src/domain/sheet/evaluate-sheet.ts';
import { sheet as schema } from '../../../src/domain/sheet/schema.ts';
import { exampleSheet } from './example-sheet.ts';

const row = (clicks: number | null, spend: number | null) => ({ channel: '搜索', clicks, spend });

test('每行、合计和提醒', () => {
  const { rows, totals, issues } = evaluateSheet(exampleSheet, { total: 300 }, [
    row(100, 250),
    row(0, 60),
  ]);
  expect(rows.map(({ values }) => values['cpc'])).toEqual([2.5, null]);
  expect(rows[1]?.missing).toEqual({
    cpc: '“点击量”是 0，不能作除数',
    double: '“单次点击成本”还是空的',
  });
  expect(totals.values).toMatchObject({
    clicks: 100,
    spend: 310,
    cpc: 3.1,
    channel: null,
    left: null,
  });
  expect(issues).toEqual([
    { row: null, column: undefined, message: '花费超过总预算，请减掉一些。' },
  ]);
});

test('合计里的比率用合计数重新算，再用到它的栏也一样', () => {
  const { totals } = evaluateSheet(exampleSheet, {}, [row(100, 100), row(300, 900)]);
  expect(totals.values).toMatchObject({ cpc: 2.5, double: 5 });
});

test('整行空着就什么也不算，只缺一格时说缺什么', () => {
  const { rows } = evaluateSheet(exampleSheet, { total: 100 }, [
    { channel: null, clicks: null, spend: null },
    { channel: '', clicks: null },
    row(5, null),
  ]);
  expect(rows[0]).toEqual(rows[1]);
  expect(rows[0]?.missing).toEqual({});
  expect(rows[0]?.values['left']).toBeNull();
  expect(rows[2]?.missing['cpc']).toBe('“花费”还是空的');
  expect(rows[2]?.values['left']).toBe(100);
});

test('按行核对的规则说出是哪一行', () => {
  const { issues } = evaluateSheet(exampleSheet, { total: 100 }, [row(10, 5), row(1000, 5)]);
  expect(issues).toEqual([
    { row: 1, column: 'spend', message: '单次点击低于 0.1 元，请核对花费。' },
  ]);
});

describe('草稿', () => {
  test('读不懂的格当作空，句子里说明', () => {
    const draft = sampleDraft(exampleSheet);
    draft.rows.push({ channel: '', clicks: '五千', spend: '1' });
    const { rows, errors } = readDraft(exampleSheet, draft);
    expect(rows[1]).toMatchObject({ clicks: null, spend: 1 });
    expect(errors).toEqual([
      { row: 1, field: 'channel', message: '“渠道”还没有填。' },
      {
        row: 1,
        field: 'clicks',
        message: '“点击量”写的是“五千”，不是数字。请写成 1,200 或 1.2 万。',
      },
    ]);
  });

  test('整行空着不算漏填', () => {
    const draft = { params: { total: '1' }, rows: [{ channel: ' ', clicks: '' }] };
    expect(readDraft(exampleSheet, draft).errors).toEqual([]);
  });
});

test('2,000 行、每行都要整栏合计，也算得完', () => {
  const big = schema.parse({
    columns: [
      { id: 'name', label: '名称', type: 'text' },
      { id: 'amount', label: '金额', type: 'money', total: 'sum' },
      {
        id: 'share',
        label: '占比',
        type: 'percent',
        expr: 'amount / sum(amount)',
        total: 'recompute',
      },
    ],
    sample: { rows: [{ name: 'a', amount: 1 }] },
  });
  const inputs = Array.from({ length: 2000 }, (_, index) => ({ name: 'x', amount: index + 1 }));
  const { totals, rows } = evaluateSheet(big, {}, inputs);
  expect(totals.values).toMatchObject({ amount: 2_001_000, share: 1 });
  expect(rows[999]?.values['share']).toBeCloseTo(1000 / 2_001_000, 15);
});

test('没打勾的格子在同一行的算式里是“否”，整栏计数时算没填', () => {
  const boxes = schema.parse({
    columns: [
      { id: 'item', label: '事项', type: 'text' },
      { id: 'done', label: '做完', type: 'check', total: 'count' },
      { id: 'state', label: '状态', type: 'text', expr: 'if(done = "是", "完成", "还差")' },
    ],
    sample: { rows: [{ item: '甲', done: '是' }, { item: '乙' }] },
  });
  const { rows, totals } = evaluateSheet(boxes, {}, [
    { item: '甲', done: '是' },
    { item: '乙', done: null },
    { item: null, done: null },
  ]);
  expect(rows.map(({ values }) => values['state'])).toEqual(['完成', '还差', null]);
  expect(totals.values['done']).toBe(1);
});
