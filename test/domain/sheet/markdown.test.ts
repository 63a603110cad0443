import { expect, test } from 'vitest';
import { sheetMarkdown } from '../../../src/domain/sheet/markdown.ts';
import { exampleDraft, exampleSheet } from './example-sheet.ts';

test('参数、表格、合计、算法', () => {
  expect(sheetMarkdown(exampleSheet, exampleDraft)).toBe(`- 负责人：李雷
- 总预算（元）：1,000.50
- 开始日：2026年11月2日

| 渠道 | 状态 | 日期 | 点击量（次） | 花费（元） | 折扣 | 目标 ROI | 单次点击成本（元） | 两倍成本（元） | 结余 | 备注（说明） |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
| 搜索引擎 | 投放中 | 2026年11月3日 | 100 | 250.25 | 7.0% | 1:4.8 | 2.50 | 5.01 | 720.25 | 第一行<br>第二行 |
| =1+1 |  |  | 0 | 30.00 |  |  |  |  | 720.25 | 含 "引号"，和, 逗号 |
| 合计 |  |  | 100 | 280.25 |  |  | 2.80 | 5.61 |  |  |

算法：

- 单次点击成本 = 花费 ÷ 点击量（合计用各栏的合计数重新算，不是各行的平均）
- 两倍成本 = 单次点击成本 × 2（合计用各栏的合计数重新算，不是各行的平均）
- 结余 = 总预算 − 花费合计
`);
});

test('竖线、星号这些符号不会拆坏表格；读不懂的原文照抄', () => {
  const row = { channel: '搜索|信息流 *重点* <b>', clicks: '很多' };
  const line = sheetMarkdown(exampleSheet, { params: {}, rows: [row, {}] }).split('\n')[6];
  expect(line).toContain('| 搜索\\|信息流 \\*重点\\* \\<b> |  |  | 很多 |');
});
