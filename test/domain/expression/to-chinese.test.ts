import { expect, test } from 'vitest';
import { parseExpression } from '../../../src/domain/expression/parse.ts';
import { toChinese } from '../../../src/domain/expression/to-chinese.ts';

const labels: Record<string, string> = { spend: '花费', revenue: '收入', clicks: '点击量' };

test.each([
  ['revenue / spend', '收入 ÷ 花费'],
  ['(revenue - spend) / spend', '（收入 − 花费） ÷ 花费'],
  ['spend / sum(spend)', '花费 ÷ 花费合计'],
  ['avg(clicks) * 2', '点击量平均 × 2'],
  ['if(clicks >= 100, "够", "不够")', '如果 点击量 ≥ 100 则 “够”，否则 “不够”'],
  ['round(revenue / spend, 1)', '（收入 ÷ 花费） 保留 1 位小数'],
  ['abs(revenue - spend)', '（收入 − 花费） 的绝对值'],
  ['and(clicks > 0, spend != 0)', '点击量 > 0 且 花费 ≠ 0'],
  ['or(clicks > 0, spend < 0)', '点击量 > 0 或 花费 < 0'],
  ['not(clicks = 0)', '不满足（点击量 = 0）'],
  ['min(spend, revenue)', '花费、收入 中最小的'],
  ['max(spend)', '花费最大'],
  ['-spend', '−花费'],
])('%s → %s', (source, chinese) => {
  const label = (id: string): string => labels[id] ?? id;
  expect(toChinese(parseExpression(source), { cell: label, column: label })).toBe(chinese);
});
