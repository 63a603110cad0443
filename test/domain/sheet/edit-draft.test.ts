import { expect, test } from 'vitest';
import {
  withBlock,
  withCell,
  withCopiedRow,
  withMovedRows,
  withoutRows,
  withRow,
} from '../../../src/domain/sheet/edit-draft.ts';
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

const names = (rows: Record<string, string>[]) => rows.map((row) => row['channel']);

test('a row is added at the end or before another, or copied', () => {
  expect(names(withRow(draft, fields, null).rows)).toEqual(['搜索', '社媒', '']);
  expect(names(withRow(draft, fields, 1).rows)).toEqual(['搜索', '', '社媒']);
  const copied = withCopiedRow(draft, 0).rows;
  expect(names(copied)).toEqual(['搜索', '搜索', '社媒']);
  expect(copied[1]).not.toBe(copied[0]);
});

test('the last row becomes blank instead of vanishing', () => {
  const one = withoutRows(draft, fields, 0, 1);
  expect(one.rows).toHaveLength(1);
  expect(withoutRows(one, fields, 0, 1).rows).toEqual([
    { channel: '', clicks: '', conversions: '' },
  ]);
});

test('rows are moved together, no further than the ends', () => {
  const four = { params: {}, rows: ['甲', '乙', '丙', '丁'].map((channel) => ({ channel })) };
  expect(names(withMovedRows(four, 0, 2, 1).rows)).toEqual(['丙', '甲', '乙', '丁']);
  expect(names(withMovedRows(four, 2, 2, 99).rows)).toEqual(['甲', '乙', '丙', '丁']);
  expect(names(withMovedRows(four, 3, 1, -5).rows)).toEqual(['丁', '甲', '乙', '丙']);
});

test('a block is written from its column on, adds rows, and counts what does not fit', () => {
  const pasted = withBlock(draft, ['clicks', 'conversions'], 1, [
    ['1', '2', '3'],
    ['4', '5', ''],
  ]);
  expect(pasted.draft.rows).toEqual([
    draft.rows[0],
    { channel: '社媒', clicks: '1', conversions: '2' },
    { clicks: '4', conversions: '5' },
  ]);
  expect(pasted.dropped).toBe(1);
});

test('computed columns are passed over and counted', () => {
  const pasted = withBlock(
    draft,
    ['clicks', 'cvr', 'conversions'],
    0,
    [['1', '9%', '2']],
    new Set(['cvr']),
  );
  expect(pasted.draft.rows[0]).toEqual({ channel: '搜索', clicks: '1', conversions: '2' });
  expect(pasted.skipped).toBe(1);
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
