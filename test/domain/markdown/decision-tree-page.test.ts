import { expect, test } from 'vitest';
import { pageMarkdown } from '../../../src/domain/markdown/page-markdown.ts';
import { nodes, scenarios } from '../decision-tree/example-tree.ts';
import { examplePage, exampleSite } from './example-site.ts';

test('决策树：逐题写出答案去哪，再是结局、对照表、情景和出处', () => {
  const page = examplePage(
    'decision-trees/example',
    {
      kind: 'decision-tree',
      topic: '紧急情况',
      title: '示例决策树',
      review: '突发事件',
      tree: {
        start: 'source',
        nodes: {
          source: nodes.source,
          page: {
            ask: '页面打得开吗',
            answers: [to('打得开', 'more'), to('打不开', 'down', '3 秒没显示')],
          },
          stock: { ask: '库存够不够卖', answers: [to('够', 'more'), to('不够', 'down')] },
          track: end('先查跟踪'),
          more: end('小步加量'),
          down: end('停掉广告', {
            owner: 'tech',
            actions: [
              { do: '暂停所有计划', owner: 'planner', within: '5 分钟' },
              '回退最近一次发布',
            ],
            links: [{ to: '/guides/roles/', why: '看谁负责' }],
          }),
        },
      },
      says: { source: '来源资料只给了名字。', ours: '其余都是站内补充。' },
      scenarios: [
        scenarios[0],
        { title: '达人带货，页面正常', answers: ['达人', '打得开'], end: 'more' },
        { title: '门店引来的人，货不够', answers: ['线下门店', '不够'], end: 'down' },
      ],
    },
    '## 头三分钟\n\n先截图。',
  );
  expect(pageMarkdown(page, exampleSite(page))).toBe(`# 示例决策树

一句话回答这一页的问题。

负责人：[市场策划](/guides/roles/#planner)；审阅：2026年11月20日，突发事件时再读；内容性质：由来源推得；出处：[活动方案](/guides/data-notes/#source-plan)；地址：/decision-trees/example/

## 一步一步走

从第 1 题答起，照箭头走到结局；也可以[在网页上一题一题答](/decision-trees/example/)，答案会留在链接里。

### 第 1 题：访问从哪里来？

看来源报表

为什么问：来源决定谁来处理

- 广告 → 第 2 题
- 达人 → 第 2 题
- 线下门店 → 第 3 题
- 说不清 → 结局“先查跟踪”

### 第 2 题：页面打得开吗？

- 打得开 → 结局“小步加量”
- 打不开（3 秒没显示） → 结局“停掉广告”

### 第 3 题：库存够不够卖？

- 够 → 结局“小步加量”
- 不够 → 结局“停掉广告”

## 头三分钟

先截图。

## 整棵树

### 结局：谁在多久内做什么

#### 先查跟踪

负责人：市场策划；时限：1 小时

- [ ] 先做这一件事

记录：记下几点发生

#### 小步加量

负责人：市场策划；时限：1 小时

- [ ] 先做这一件事

记录：记下几点发生

#### 停掉广告

负责人：技术；时限：1 小时

- [ ] 暂停所有计划（市场策划，5 分钟）
- [ ] 回退最近一次发布

记录：记下几点发生

相关：[看谁负责](/guides/roles/)

### 答案 → 结局

| 一路的答案 | 结局 | 负责人 | 时限 |
| --- | --- | --- | --- |
| 广告／达人 › 打得开 | 小步加量 | 市场策划 | 1 小时 |
| 广告／达人 › 打不开 | 停掉广告 | 技术 | 1 小时 |
| 线下门店 › 够 | 小步加量 | 市场策划 | 1 小时 |
| 线下门店 › 不够 | 停掉广告 | 技术 | 1 小时 |
| 说不清 | 先查跟踪 | 市场策划 | 1 小时 |

### 情景示例

情景是编写的示例，不是真实事件。每次构建网站都会重走一遍，确认走到这里写的结局。

- 广告放量后页面打不开
  广告 › 打不开 → 停掉广告
- 达人带货，页面正常
  达人 › 打得开 → 小步加量
- 门店引来的人，货不够
  线下门店 › 不够 → 停掉广告

### 哪些来自来源资料，哪些是站内补充

- 来源资料：来源资料只给了名字。
- 站内补充：其余都是站内补充。

## 接下来

- [角色与责任](/guides/roles/)：看谁负责
`);
});

function to(label: string, node: string, note?: string): object {
  return { label, to: node, ...(note ? { note } : {}) };
}

function end(name: string, more: object = {}): object {
  const ending = { owner: 'planner', within: '1 小时', actions: ['先做这一件事'] };
  return { end: name, ...ending, record: '记下几点发生', ...more };
}
