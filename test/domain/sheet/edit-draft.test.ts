import { expect, test } from 'vitest';
import { withBlock, withCell, withoutRow, withRow } from '../../../src/domain/sheet/edit-draft.ts';
import { isDraft } from '../../../src/domain/sheet/is-draft.ts';

const fields = ['channel', 'clicks', 'conversions'];
const draft = {
  params: { month: '11' },
  rows: [
    { channel: '搜索', clicks: '5000', conversions: '200' },
    { channel: '社媒', clicks: '8000', conversions: '300' },
  ],
};

test('one cell changes, everything else stays', () => {
  const next = withCell(draft, 1, 'clicks', '9000');
  expect(next.rows[1]).toEqual({ channel: '社媒', clicks: '9000', conversions: '300' });
  expect(next.rows[0]).toBe(draft.rows[0]);
  expect(withCell(draft, null, 'month', '12').params).toEqual({ month: '12' });
  expect(draft.rows[1]?.clicks).toBe('8000');
});

test('a row is added at the end or after another', () => {
  expect(withRow(draft, fields, null).rows.map((row) => row['channel'])).toEqual([
    '搜索',
    '社媒',
    '',
  ]);
  expect(withRow(draft, fields, 0).rows.map((row) => row['channel'])).toEqual(['搜索', '', '社媒']);
});

test('the last row becomes blank instead of vanishing', () => {
  const one = withoutRow(draft, 0, fields);
  expect(one.rows).toHaveLength(1);
  expect(withoutRow(one, 0, fields).rows).toEqual([{ channel: '', clicks: '', conversions: '' }]);
});

test('a pasted block starts at its cell, adds rows, and counts what does not fit', () => {
  const { draft: next, dropped } = withBlock(draft, fields, 1, 'clicks', [
    ['1', '2', '3'],
    ['4', '5', ''],
  ]);
  expect(next.rows).toEqual([
    draft.rows[0],
    { channel: '社媒', clicks: '1', conversions: '2' },
    { channel: '', clicks: '4', conversions: '5' },
  ]);
  expect(dropped).toBe(1);
});

test.each([
  ['a draft', draft, true],
  ['null', null, false],
  ['rows that are no list', { params: {}, rows: {} }, false],
  ['a cell that is no text', { params: {}, rows: [{ clicks: 5000 }] }, false],
  ['missing params', { rows: [] }, false],
  [
    'more rows than a page can show',
    { params: {}, rows: Array.from({ length: 5001 }, () => ({})) },
    false,
  ],
])('what storage brings is checked: %s', (_, data, taken) => {
  expect(isDraft(data)).toBe(taken);
});
