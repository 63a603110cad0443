import { expect, test } from 'vitest';
import type { Value } from '../../../src/domain/field/value.ts';
import type { Column } from '../../../src/domain/sheet/schema.ts';
import { totalText } from '../../../src/domain/sheet/formula-text.ts';
import { totalValue } from '../../../src/domain/sheet/total-value.ts';

test.each<[Column['type'], Column['total'], Value, string]>([
  ['money', 'sum', 1234.5, '1,234.50'],
  ['integer', 'sum', 1200, '1,200'],
  ['percent', 'recompute', 0.0375, '3.75%'],
  ['ratio', 'recompute', 4.8, '1:4.8'],
  ['check', 'count', 5, '5 项'],
  ['money', 'count', 1200, '1,200 项'],
  ['date', 'count', 0, '0 项'],
  ['check', 'count', null, ''],
  ['money', 'none', null, ''],
  ['date', 'recompute', '2026-11-22', '2026年11月22日'],
])('%s 的 %s：%j 写成“%s”', (type, total, value, text) => {
  expect(totalValue({ type, total }, value)).toBe(text);
});

test.each<[Column['total'], string]>([
  ['none', ''],
  ['sum', '合计为各行相加'],
  ['count', '合计为填了的格数'],
  ['recompute', '合计用各栏的合计数重新算，不是各行的平均'],
])('说明里 %s 写“%s”', (total, text) => {
  expect(totalText({ total })).toBe(text);
});
