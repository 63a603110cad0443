import { expect, test } from 'vitest';
import { kindCounts } from '../../../src/domain/search/kind-counts.ts';

test('counts kinds in the order of the site', () => {
  expect(kindCounts({ 常见问题: 2, 手册: 1, 案例: 0, 别的: 4 })).toEqual([
    { label: '手册', count: 1 },
    { label: '常见问题', count: 2 },
  ]);
});
