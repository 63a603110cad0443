import { describe, expect, test } from 'vitest';
import { evaluateFormula } from '../../../src/domain/formula/evaluate-formula.ts';
import { explain } from '../../../src/domain/formula/explain.ts';
import { fillSentence } from '../../../src/domain/formula/fill-sentence.ts';
import { formula, type Formula } from '../../../src/domain/formula/schema.ts';

const definition = {
  inputs: [
    { id: 'clicks', label: '点击量', type: 'integer' },
    { id: 'conversions', label: '转化量', type: 'integer' },
  ],
  outputs: [
    { id: 'cvr', label: '转化率', type: 'percent', expr: 'conversions / clicks' },
    { id: 'needed', label: '每个转化要的点击', type: 'number', expr: '1 / cvr' },
  ],
  checks: [
    { rule: 'conversions <= clicks', message: '转化量不能大于点击量。', input: 'conversions' },
  ],
  sentence: '每 100 次点击带来 {cvr} 的转化。',
  examples: [
    {
      title: '搜索引擎',
      source: '来源资料',
      inputs: { clicks: 5000, conversions: 200 },
      expect: { cvr: 0.04 },
    },
  ],
};
const parsed: Formula = formula.parse(definition);

test('outputs may use outputs before them', () => {
  expect(evaluateFormula(parsed, { clicks: 5000, conversions: 200 }).values).toEqual({
    cvr: 0.04,
    needed: 25,
  });
});

describe('an impossible input gets a sentence, never NaN', () => {
  test('zero clicks', () => {
    const result = evaluateFormula(parsed, { clicks: 0, conversions: 0 });
    expect(result.values['cvr']).toBeNull();
    expect(result.missing).toEqual({ cvr: '“点击量”是 0，不能作除数', needed: '“转化率”还是空的' });
  });

  test('a blank', () => {
    expect(evaluateFormula(parsed, { clicks: null, conversions: 200 }).missing['cvr']).toBe(
      '“点击量”还是空的',
    );
  });

  test('more conversions than clicks', () => {
    const result = evaluateFormula(parsed, { clicks: 10, conversions: 20 });
    expect(result.issues).toEqual([
      { input: 'conversions', row: null, message: '转化量不能大于点击量。' },
    ]);
    expect(result.missing['cvr']).toBe('先改好上面标出的输入');
  });
});

test('the steps show names and the reader’s own numbers', () => {
  const values = { clicks: 5000, conversions: 200, cvr: 0.04, needed: 25 };
  expect(explain(parsed.outputs, parsed.inputs, values)).toEqual([
    { label: '转化率', names: '转化量 ÷ 点击量', numbers: '200 ÷ 5,000', result: '4.0%' },
    { label: '每个转化要的点击', names: '1 ÷ 转化率', numbers: '1 ÷ 4.0%', result: '25' },
  ]);
});

test('the sentence is left out while a number is missing', () => {
  expect(fillSentence(parsed, { cvr: 0.04 })).toBe('每 100 次点击带来 4.0% 的转化。');
  expect(fillSentence(parsed, { cvr: null })).toBeNull();
});

describe('a wrong definition is refused with what is wrong', () => {
  const faults = (change: object): string[] =>
    formula.safeParse({ ...definition, ...change }).error?.issues.map(({ message }) => message) ??
    [];

  test('an unknown id in an expression', () => {
    expect(
      faults({
        outputs: [{ id: 'cvr', label: '转化率', type: 'percent', expr: 'orders / clicks' }],
        sentence: undefined,
      }),
    ).toEqual([
      '算式“orders / clicks”用到“orders”，它不是输入，也不是前面的结果。现有：clicks、conversions。',
    ]);
  });

  test('an output without an expression', () => {
    expect(faults({ outputs: [{ id: 'cvr', label: '转化率', type: 'percent' }] })).toEqual([
      '“转化率”没有算式。请写 expr，例如 revenue / spend。',
    ]);
  });

  test('an example with an input that does not exist', () => {
    expect(faults({ examples: [{ ...definition.examples[0], inputs: { orders: 1 } }] })).toEqual([
      '例“搜索引擎”里的“orders”不是输入。可写：clicks、conversions。',
    ]);
  });

  test('an expression with a fault names the place', () => {
    expect(
      faults({
        outputs: [{ id: 'cvr', label: '转化率', type: 'percent', expr: 'conversions ÷ clicks' }],
      }),
    ).toEqual(['算式“conversions ÷ clicks”有错：第 13 个字符处，“÷”请写成“/”。']);
  });
});
