import { expect, test } from 'vitest';
import { cellCount, rangeBetween } from '../../../src/domain/sheet/cell-range.ts';
import { filledDown, rangeTexts, withoutTexts } from '../../../src/domain/sheet/edit-range.ts';
import { columns, computedOf, draftOf } from './grid-columns.ts';

const draft = draftOf(
  ['搜索', '100', '250', '4%', '2026-11-22'],
  ['社媒', '50', '30', '', ''],
  ['邮件', '五千', '10', '', ''],
);

test('从哪一角拉到哪一角都是同一块', () => {
  const range = { top: 1, left: 2, bottom: 3, right: 5 };
  expect(rangeBetween({ row: 3, column: 2 }, { row: 1, column: 5 })).toEqual(range);
  expect(rangeBetween({ row: 1, column: 5 }, { row: 3, column: 2 })).toEqual(range);
  expect(cellCount(range)).toBe(12);
});

test('清空选中的格子，自动算的栏和别的格子不动', () => {
  const cleared = withoutTexts(draft, columns, { top: 0, left: 2, bottom: 1, right: 4 });
  expect(cleared.rows).toEqual([
    { channel: '搜索', clicks: '100', spend: '', rate: '', day: '2026-11-22' },
    { channel: '社媒', clicks: '50', spend: '', rate: '', day: '' },
    draft.rows[2],
  ]);
  expect(cleared.rows[2]).toBe(draft.rows[2]);
  expect(draft.rows[0]?.['spend']).toBe('250');
});

test('只选了自动算的栏，清空什么也不改', () => {
  expect(withoutTexts(draft, columns, { top: 0, left: 3, bottom: 2, right: 3 })).toEqual(draft);
});

test('向下填充重复第一行，自动算的栏不动', () => {
  const filled = filledDown(draft, columns, { top: 0, left: 2, bottom: 2, right: 4 });
  expect(filled.rows.map(({ spend, rate }) => [spend, rate])).toEqual([
    ['250', '4%'],
    ['250', '4%'],
    ['250', '4%'],
  ]);
  expect(filled.rows.map(({ clicks }) => clicks)).toEqual(['100', '50', '五千']);
  expect(filled.rows[0]).toBe(draft.rows[0]);
  expect(Object.keys(filled.rows[1] ?? {})).not.toContain('cpc');
});

test('选了一行，向下填充什么也不改', () => {
  expect(filledDown(draft, columns, { top: 1, left: 0, bottom: 1, right: 5 })).toEqual(draft);
});

test('复制：填的照原样，自动算的给出全部小数，算不出的空着', () => {
  const range = { top: 0, left: 1, bottom: 2, right: 4 };
  const thirds = draftOf(['搜索', '3', '10'], ['社媒', '50', '30'], ['邮件', '五千', '10']);
  expect(rangeTexts(thirds, columns, computedOf(thirds), range)).toEqual([
    ['3', '10', String(10 / 3), ''],
    ['50', '30', '0.6', ''],
    ['五千', '10', '', ''],
  ]);
});

test('从第二行起复制，自动算的对得上行', () => {
  const range = { top: 1, left: 3, bottom: 1, right: 3 };
  expect(rangeTexts(draft, columns, computedOf(draft), range)).toEqual([['0.6']]);
});
