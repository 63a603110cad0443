import { expect, test } from 'vitest';
import {
  readLines,
  withLine,
  withoutLine,
  withShare,
  writeLines,
  type BudgetState,
} from '../../../src/domain/budget/budget-state.ts';
import type { Field } from '../../../src/domain/field/schema.ts';

const SHARE: Field = {
  id: 'share',
  label: '占比',
  type: 'percent',
  min: 0,
  max: 1,
  required: true,
  origin: 'source',
};
const state: BudgetState = {
  giveWay: 'reserve',
  rows: [
    { line: '内容制作', share: 0.4, deliverables: '11', locked: false },
    { line: '工具测试', share: 0.3, deliverables: '', locked: false },
    { line: '嘉宾邀请', share: 0.2, deliverables: '', locked: false },
    { line: '应急备用', share: 0.1, deliverables: '', locked: false },
  ],
};
const sharesOf = ({ rows }: BudgetState) => rows.map(({ share }) => Number(share.toFixed(4)));

test('“40” and “４０％” both set a share of 40 %', () => {
  for (const text of ['40', '４０％', '40%']) {
    const changed = withShare(state, SHARE, 1, text);
    expect('state' in changed && sharesOf(changed.state)).toEqual([0.3333, 0.4, 0.1667, 0.1]);
  }
});

test('in proportion the reserve gives way too', () => {
  const changed = withShare({ ...state, giveWay: 'proportion' }, SHARE, 1, '40');
  expect('state' in changed && sharesOf(changed.state)).toEqual([0.3429, 0.4, 0.1714, 0.0857]);
});

test('a share that is no number changes nothing and says what to write', () => {
  expect(withShare(state, SHARE, 1, '很多')).toEqual({
    error: '“占比”写的是“很多”，不是数字。请写成 4% 或 4。',
  });
  expect(withShare(state, SHARE, 1, '120%')).toEqual({
    error: '“占比”不能大于 100.0%，现在是 120.0%。',
  });
});

test('a new line starts at 0 % before the reserve; a removed one leaves its share to the others', () => {
  const longer = withLine(state);
  expect(longer.rows.at(-1)?.line).toBe('应急备用');
  expect(sharesOf(longer)).toEqual([0.4, 0.3, 0.2, 0, 0.1]);
  expect(sharesOf(withoutLine(state, 0))).toEqual([0.5, 0.3333, 0.1667]);
});

test('lines read back from their texts are the same lines, to the last digit of a share', () => {
  const rows = state.rows.map((row, index) => ({ ...row, share: 1 / 3, locked: index === 1 }));
  expect(readLines(JSON.parse(JSON.stringify(writeLines(rows))) as never, SHARE)).toEqual(rows);
});

test('a share out of a broken record counts as 0 %, and nothing else is lost', () => {
  expect(readLines([{ line: '内容制作', share: '<b>', deliverables: '11' }], SHARE)).toEqual([
    { line: '内容制作', share: 0, deliverables: '11', locked: false },
  ]);
});
