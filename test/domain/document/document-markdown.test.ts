import { expect, test } from 'vitest';
import { documentMarkdown } from '../../../src/domain/document/document-markdown.ts';
import { documentOf, TABLE } from '../../../src/domain/document/document-of.ts';
import { exampleDraft as sheetDraft, exampleSheet } from '../sheet/example-sheet.ts';
import { sheetMarkdown } from '../../../src/domain/sheet/markdown.ts';
import { exampleDocument, exampleDraft } from './example-document.ts';

test('每节在自己的标题下面：空格、表格、合计、算法', () => {
  expect(documentMarkdown(exampleDocument, exampleDraft)).toBe(`### 目标

- 活动名称：年货节
- 总预算（元）：10,000.00
- 启动日：2026年12月20日

### 分工

| 事项 | 谁做 | 状态 | 花费（元） | 占比 | 已验收 | 截止 |
| --- | --- | --- | ---: | ---: | --- | --- |
| 海报 | 李雷 | 完成 | 2,500.00 | 25.0% | 是 | 2026年12月27日 |
| 直播 |  | 未开始 | 4,000.50 | 40.01% |  | 2026年12月27日 |
| 合计 |  |  | 6,500.50 | 65.01% | 1 项 |  |

算法：

- 占比 = 花费 ÷ 总预算（合计用各栏的合计数重新算，不是各行的平均）
- 截止 = 启动日 之后 7 天

### 复盘

- 学到什么：第一行<br>第二行
`);
});

test('空行不写，没填的空格留着标签', () => {
  const text = documentMarkdown(exampleDocument, {
    params: { name: '年货节', budget: '一万' },
    tables: { work: [{ task: ' ' }, { task: '海报' }] },
  });
  expect(text).toContain('- 总预算（元）：一万\n- 启动日：\n');
  expect(text.match(/^\| 海报/gm)).toHaveLength(1);
  expect(text).not.toMatch(/^\| {2}\|/m);
});

test('只有一张表的模板没有小标题', () => {
  const { params, rows } = sheetDraft;
  const definition = documentOf({ sheet: exampleSheet });
  expect(documentMarkdown(definition, { params, tables: { [TABLE]: rows } })).toBe(
    sheetMarkdown(exampleSheet, sheetDraft),
  );
});
