import { expect, test } from 'vitest';
import type { SitePage } from '../../../src/domain/markdown/site.ts';
import { examplePage, frame } from './example-site.ts';

test('手册：工具、什么时候用、步骤卡、正文、练习', () => {
  const page = examplePage(
    'manuals/utm',
    {
      kind: 'manual',
      title: 'UTM 手册',
      tool: {
        name: 'UTM',
        version: '没有版本号',
        checked: new Date('2026-11-22'),
        cost: '不花钱',
        free: ['表格拼链接', '网页工具'],
      },
      minutes: 8,
      use_when: ['两个以上渠道'],
      not_when: ['站内链接：不加'],
      steps: Array.from({ length: 3 }, (_, index) => ({
        do: `第 ${index + 1} 个动作`,
        expect: '得到 utm_source',
        mistake: '写成 *别的*',
      })),
      exercise: { task: '写两条链接。', result: '2 条链接' },
    },
    '正文。',
  );
  expect(frame(page)).toBe(`工具：UTM；简版 8 分钟；2026年11月22日核对

## 什么时候用

用它：

- 两个以上渠道

别用它：

- 站内链接：不加

工具与版本：UTM，没有版本号

费用：不花钱

免费替代：表格拼链接；网页工具

## 步骤卡

简版 8 分钟走完。

1. **第 1 个动作**
   - 应看到：得到 utm_source
   - 常见错误：写成 \\*别的\\*
2. **第 2 个动作**
   - 应看到：得到 utm_source
   - 常见错误：写成 \\*别的\\*
3. **第 3 个动作**
   - 应看到：得到 utm_source
   - 常见错误：写成 \\*别的\\*

正文。

## 练一练

写两条链接。

交什么：2 条链接`);
});

test('学习路径：步骤跨阶段连续编号', () => {
  const step = (id: string) => ({
    id,
    title: `学会 ${id}`,
    to: '/guides/roles/',
    minutes: 10,
    result: '交一张图',
  });
  const page = examplePage('paths/newcomer', {
    kind: 'path',
    title: '新手路径',
    audience: '刚入职的同事。',
    stages: [
      { title: '先看', steps: [step('a'), step('b')] },
      { title: '再做', steps: [step('c')] },
    ],
  });
  expect(frame(page)).toBe(`适合：刚入职的同事；共 3 步，约 30 分钟

## 路线

### 先看

1. [学会 a](/guides/roles/)，10 分钟。交什么：交一张图
2. [学会 b](/guides/roles/)，10 分钟。交什么：交一张图

### 再做

3. [学会 c](/guides/roles/)，10 分钟。交什么：交一张图`);
});

test('栏目首页列出本栏目的页面，问题按主题分开；问题页先给答案', () => {
  const question = (id: string, topic: string) =>
    examplePage(`faq/${id}`, {
      kind: 'faq',
      title: `问题 ${id}？`,
      topic,
      answer: '先看有没有数，再决定投不投。',
    });
  const questions = [
    question('a', '预算与花费'),
    question('b', '数据与工具'),
    question('c', '预算与花费'),
  ];
  const index = examplePage(
    'faq',
    { kind: 'index', title: '常见问题', section: 'faq' },
    '先搜一搜。',
  );
  expect(frame(index, ...questions)).toBe(`## 本栏目全部内容

### 预算与花费

- [问题 a？](/faq/a/)：先看有没有数，再决定投不投。
- [问题 c？](/faq/c/)：先看有没有数，再决定投不投。

### 数据与工具

- [问题 b？](/faq/b/)：先看有没有数，再决定投不投。

先搜一搜。`);
  expect(frame(questions[0] as SitePage)).toBe(
    '主题：预算与花费\n\n> 先看有没有数，再决定投不投。',
  );
});
