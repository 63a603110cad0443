import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../../../src/domain/sheet/draft.ts';
import { sortedRows } from '../../../src/domain/sheet/sort-rows.ts';
import { computedOf, draftOf } from './grid-columns.ts';

function sorted(draft: Draft, column: string, descending = false): Draft {
  return sortedRows(draft, computedOf(draft), column, descending);
}

const names = ({ rows }: Draft) => rows.map(({ channel }) => channel);

const draft = draftOf(
  ['搜索', '9', '900'],
  ['', '', ''],
  ['邮件', '', ''],
  ['社媒', '10', '50'],
  ['信息流', '9', '90'],
  ['海报', '五千', ''],
);

test('数字按大小排，不是按文字；一样大的保持原来的次序', () => {
  expect(names(sorted(draft, 'clicks'))).toEqual(['搜索', '信息流', '社媒', '邮件', '海报', '']);
});

test('倒过来排，空着的和读不懂的仍在后面，空行在最后', () => {
  expect(names(sorted(draft, 'clicks', true))).toEqual([
    '社媒',
    '搜索',
    '信息流',
    '邮件',
    '海报',
    '',
  ]);
});

test('自动算的栏也能排', () => {
  expect(names(sorted(draft, 'cpc')).slice(0, 3)).toEqual(['社媒', '信息流', '搜索']);
});

test('文字按拼音排，日期按先后排', () => {
  const days = draftOf(
    ['搜索', '', '', '', '2026-11-22'],
    ['社媒', '', '', '', '2026-2-3'],
    ['邮件', '', '', '', '2025-12-31'],
  );
  expect(names(sorted(days, 'channel'))).toEqual(['社媒', '搜索', '邮件']);
  expect(names(sorted(days, 'day'))).toEqual(['邮件', '社媒', '搜索']);
});

test('数字排在文字前面', () => {
  const mixed = [{ channel: '甲' }, { channel: '乙' }, { channel: '丙' }];
  const computed = ['x', 5, 3].map((value) => ({ values: { clicks: value }, missing: {} }));
  const order = (descending: boolean) =>
    names(sortedRows({ params: {}, rows: mixed }, computed, 'clicks', descending));
  expect(order(false)).toEqual(['丙', '乙', '甲']);
  expect(order(true)).toEqual(['甲', '乙', '丙']);
});

test('排序只换行的次序，每一行还是那个对象；再排一次不变', () => {
  const cell = fc.constantFrom('', '3', '20', '100', '五');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), fc.boolean(), (rows, descending) => {
      const before = draftOf(...rows);
      const after = sorted(before, 'clicks', descending);
      expect(after.rows).toHaveLength(rows.length);
      expect(new Set(after.rows)).toEqual(new Set(before.rows));
      expect(sorted(after, 'clicks', descending)).toEqual(after);
    }),
  );
});
