import { describe, expect, test } from 'vitest';
import {
  isBudgetState,
  withLine,
  withoutLine,
  withShare,
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
  total: '50000',
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

describe('a state from a link', () => {
  test('is taken when it is whole', () => {
    expect(isBudgetState(JSON.parse(JSON.stringify(state)))).toBe(true);
  });

  test.each([
    ['null', null],
    ['another tool', { spend: '1' }],
    [
      'shares that do not add up',
      { ...state, rows: state.rows.map((row) => ({ ...row, share: 0.4 })) },
    ],
    [
      'a share that is a text',
      { ...state, rows: state.rows.map((row) => ({ ...row, share: '0.25' })) },
    ],
    [
      'too many lines',
      { ...state, rows: Array.from({ length: 41 }, () => ({ ...state.rows[0], share: 1 / 41 })) },
    ],
  ])('is refused: %s', (_, data) => {
    expect(isBudgetState(data)).toBe(false);
  });
});
