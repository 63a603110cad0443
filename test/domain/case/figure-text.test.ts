import { expect, test } from 'vitest';
import { figureText } from '../../../src/domain/case/figure-text.ts';
import type { Figure } from '../../../src/domain/case/schema.ts';

const bare: Omit<Figure, 'before' | 'after' | 'change'> = {
  metric: '占比',
  numbers: {},
  measure: 'rate',
  basis: 'points',
  window: '未写明',
  source: 'plan',
};

test.each([
  [{ before: '12%', after: '35%', change: '+23 个百分点' }, '12% → 35%（+23 个百分点）'],
  [{ before: '12%', after: '35%', change: '多 23 个点（推算）' }, '12% → 35%，多 23 个点（推算）'],
  [{ after: '不足 30%' }, '不足 30%'],
  [{ before: '下降' }, '下降 → 未写'],
  [{ change: '3 倍' }, '3 倍'],
])('%o', (given, expected) => {
  expect(figureText({ ...bare, ...given })).toBe(expected);
});
