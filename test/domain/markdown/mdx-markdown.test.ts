import { expect, test } from 'vitest';
import { mdxMarkdown } from '../../../src/domain/markdown/mdx-markdown.ts';
import { exampleSite } from './example-site.ts';

const shown = (body: string, id = 'guides/a') => mdxMarkdown({ id, body }, exampleSite());

test('去掉导入行和注释，正文不动', () => {
  const body = `import A from './A.astro';
import {
  B,
} from './B.ts';

export const x = 1;

{/* 写给同事看的话 <Foo /> */}

## 标题

第一段，**重点**。`;
  expect(shown(body)).toBe('## 标题\n\n第一段，**重点**。');
});

test('代码里的尖括号和导入行是例子，照抄，连同缩进', () => {
  const body = `1. 写一行 \`<Foo />\`：

   \`\`\`js
   import A from 'a';

   const b = <B>x</B>;
   \`\`\`

\`\`\`text
[锚点](#here)


两个空行
\`\`\``;
  expect(shown(body)).toBe(body);
});

test('页内链接写成整条路径，换个地方打开也能点', () => {
  expect(shown('见[出处](#出处)和[别页](/faq/)。')).toBe(
    '见[出处](/guides/a/#出处)和[别页](/faq/)。',
  );
  expect(shown('[入口](#ways)', 'index')).toBe('[入口](/#ways)');
});

test('入口卡片写成小节，留下链接；搜索框这类只能在页面上用的不写', () => {
  const body = `<SearchBox />

<Entrances>
  <Entrance who="我刚来" asks="先学什么？" to="/paths/a/" go="走新手路径" tone="learn">
    - [手册](/manuals/)：几分钟一张
      - 下一层
  </Entrance>
  <Entrance who="我有 > 1 个问题" asks="用平常的话问。" to="/faq/" go="翻常见问题" tone="ask">
    - [术语](/glossary/)
  </Entrance>
</Entrances>

<PainPoints />

正文。`;
  expect(shown(body)).toBe(`## 我刚来

先学什么？

[走新手路径](/paths/a/)

- [手册](/manuals/)：几分钟一张
  - 下一层

## 我有 > 1 个问题

用平常的话问。

[翻常见问题](/faq/)

- [术语](/glossary/)

正文。`);
});

test('术语、角色、出处三个清单写出全文', () => {
  expect(shown('先看。\n\n<GlossaryList />')).toBe(`先看。

## 净 ROI

净 ROI的释义。

- 也叫：净回报
- 详见：[角色与责任](/guides/roles/)
- 性质：本站补充

## 投入产出比（ROI）

投入产出比的释义。

- 算法：收入 ÷ 花费
- 别和它混：[净 ROI](/glossary/#net)`);
  expect(shown('<RoleTable />')).toBe(`| 角色 | 职责 | 照看什么 | 名下页面 |
| --- | --- | --- | ---: |
| 市场策划 | 设计活动内容。 | 模板库 | 1 |
| 技术（站内补充） | 维护网站。 |  | — |`);
  expect(shown('<SourceList />')).toBe(`| 出处 | 是什么，能信到什么程度 | 核对 |
| --- | --- | --- |
| 活动方案 | 来源资料。 | — |
| [帮助 \\[网址\\]](https://example.com/help) | 公开文档。 | 2026年11月22日 |`);
});

test('没有 Markdown 写法的组件、没有结束标签的组件，说清怎么改', () => {
  expect(() => shown('<Unknown size={3} />')).toThrow(
    '正文用了组件 <Unknown>，但没有写它的 Markdown。请在 src/domain/markdown/components.ts 里补上 Unknown。',
  );
  expect(() => shown('<Entrances>\n\n正文')).toThrow(
    '<Entrances> 没有写结束标签。请补上 </Entrances>。',
  );
});
