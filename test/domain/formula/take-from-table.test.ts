import { expect, test } from 'vitest';
import type { Field } from '../../../src/domain/field/schema.ts';
import { takeable, takeFromTable } from '../../../src/domain/formula/take-from-table.ts';

const field = (id: string, type: Field['type']): Field => ({
  id,
  label: id,
  type,
  required: false,
  origin: 'source',
});
const fields = [field('channel', 'text'), field('clicks', 'integer'), field('spend', 'money')];
const rows = [
  { channel: '搜索', clicks: '5,000', spend: '1 万' },
  { channel: '', clicks: '1', spend: '' },
  { channel: '短视频', clicks: '1.2万', spend: '0.1' },
];

test('named rows can be taken, and all of them together', () => {
  expect(takeable(fields, rows)).toEqual([
    { name: '搜索', row: 0 },
    { name: '短视频', row: 2 },
    { name: '全部合计', row: 'all' },
  ]);
  expect(takeable(fields, rows.slice(0, 1))).toEqual([{ name: '搜索', row: 0 }]);
});

test('one row gives its numbers, all rows their sums, to the fen', () => {
  expect(takeFromTable(fields, rows, ['clicks', 'spend'], 2)).toEqual({
    clicks: '12000',
    spend: '0.1',
  });
  expect(takeFromTable(fields, rows, ['clicks', 'spend', 'margin'], 'all')).toEqual({
    clicks: '17001',
    spend: '10000.1',
  });
});

test('a blank cell leaves its input as it is', () => {
  expect(takeFromTable(fields, rows, ['clicks', 'spend'], 1)).toEqual({ clicks: '1' });
});
