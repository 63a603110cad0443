import { expect, test } from 'vitest';
import { rangeSummary } from '../../../src/domain/sheet/range-summary.ts';
import { columns, computedOf, draftOf } from './grid-columns.ts';

const computed = computedOf(
  draftOf(
    ['搜索', '100', '250.5', '4%', '2026-11-22'],
    ['社媒', '51', '30', '6%', '2026-11-23'],
    ['邮件', '五千', '', '', ''],
  ),
);

function summary(top: number, left: number, bottom: number, right: number): string {
  return rangeSummary(columns, computed, { top, left, bottom, right });
}

test.each([
  ['几栏一起选，只说大小', summary(0, 0, 2, 1), '选中 3 行 × 2 栏'],
  ['文字', summary(0, 0, 1, 0), '选中 2 行 × 1 栏'],
  ['日期', summary(0, 5, 1, 5), '选中 2 行 × 1 栏'],
  ['金额', summary(0, 2, 1, 2), '选中 2 行 × 1 栏：2 个数，合计 280.50，平均 140.25'],
  ['读不懂的不算', summary(0, 1, 2, 1), '选中 3 行 × 1 栏：2 个数，合计 151，平均 75.5'],
  ['自动算的', summary(0, 3, 1, 3), '选中 2 行 × 1 栏：2 个数，合计 3.09，平均 1.55'],
  ['只有一个数', summary(1, 2, 2, 2), '选中 2 行 × 1 栏'],
  ['百分比不相加', summary(0, 4, 1, 4), '选中 2 行 × 1 栏'],
])('%s', (_, found, wanted) => {
  expect(found).toBe(wanted);
});
