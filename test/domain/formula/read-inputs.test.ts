import { expect, test } from 'vitest';
import { readInputs } from '../../../src/domain/formula/read-inputs.ts';
import { rowSheet } from '../../../src/domain/formula/row-sheet.ts';
import { hasUnreadable, readDraft } from '../../../src/domain/sheet/draft.ts';
import { exampleFormula } from './example-formula.ts';

const formula = exampleFormula();

test('what cannot be read is told apart from what is merely blank', () => {
  expect(readInputs(formula, { margin: '４０％', launch: '' })).toEqual({
    values: { margin: 0.4, launch: null },
    errors: {},
    unreadable: false,
  });
  const { errors, unreadable } = readInputs(formula, { margin: '四成', launch: '' });
  expect(errors['margin']).toBe('“毛利率”写的是“四成”，不是数字。请写成 4% 或 4。');
  expect(unreadable).toBe(true);
});

test('the same holds for the cells of the table', () => {
  const sheet = rowSheet(formula);
  const draft = (spend: string) => ({
    params: {},
    rows: [{ channel: '搜索', spend, revenue: '' }],
  });
  const check = (spend: string) => hasUnreadable(draft(spend), readDraft(sheet, draft(spend)));
  expect(check('1 万')).toBe(false);
  expect(check('')).toBe(false);
  expect(check('一万')).toBe(true);
});
