import { expect, test } from 'vitest';
import { pageMarkdown } from '../../../src/domain/markdown/page-markdown.ts';
import { examplePage, exampleSite } from './example-site.ts';

const limits = { not_when: ['没有数的时候别用。'], references: ['来源资料所载。'] };

test('公式：输入和范围、算式、检查、算到每一步的算例', () => {
  const page = examplePage(
    'calculators/roi',
    {
      kind: 'calculator',
      topic: '预算',
      title: 'ROI 换算器',
      level: '新手',
      formula: {
        inputs: [
          {
            id: 'spend',
            label: '花费',
            type: 'money',
            unit: '元',
            min: 0.01,
            max: 1e8,
            required: true,
          },
          {
            id: 'revenue',
            label: '收入',
            type: 'money',
            unit: '元',
            min: 0,
            help: '归到这笔花费的销售额。',
          },
          { id: 'margin', label: '毛利率', type: 'percent', max: 1 },
        ],
        outputs: [
          { id: 'roi', label: 'ROI', type: 'ratio', expr: 'revenue / spend' },
          {
            id: 'profit',
            label: '毛利',
            type: 'money',
            unit: '元',
            expr: 'revenue * margin - spend',
          },
        ],
        checks: [{ rule: 'revenue >= spend', message: '收入比花费还少，请核对。' }],
        sentence: '每花 1 元带回 {roi} 的收入。',
        examples: [
          {
            title: '短视频平台',
            source: '示例数据',
            inputs: { spend: 15750, revenue: 75600, margin: null },
            expect: { roi: 4.8 },
          },
        ],
      },
      differs: ['别处多叫 ROAS。'],
      ...limits,
    },
    '## 大于 1 不等于赚钱\n\n还要看毛利率。\n',
  );
  expect(pageMarkdown(page, exampleSite(page))).toBe(`# ROI 换算器

一句话回答这一页的问题。

负责人：[市场策划](/guides/roles/#planner)；审阅：2026年11月20日，2027年2月18日 前再读；内容性质：由来源推得；出处：[活动方案](/guides/data-notes/#source-plan)；适合：新手；地址：/calculators/roi/

## 算一算

[在网页上算](/calculators/roi/)，填的数只留在你的浏览器里。

### 输入

| 输入 | 填什么 | 范围 | 说明 |
| --- | --- | --- | --- |
| 花费（元） | 金额，必填 | 0.01 到 100,000,000 |  |
| 收入（元） | 金额，可不填 | 不小于 0 | 归到这笔花费的销售额。 |
| 毛利率 | 百分比，可不填 | 不大于 100.0% |  |

### 结果

- ROI = 收入 ÷ 花费，写作 1:x
- 毛利（元）= 收入 × 毛利率 − 花费

一句话结论：每花 1 元带回〔ROI〕的收入。

检查：

- 要满足：收入 ≥ 花费。不满足时提示：收入比花费还少，请核对。

## 大于 1 不等于赚钱

还要看毛利率。

## 算例

### 短视频平台

示例数据

给定：花费 15,750.00 元，收入 75,600.00 元

- ROI = 收入 ÷ 花费 = 75,600 ÷ 15,750 = 1:4.8
- 毛利：算不出，“毛利率”还是空的。

每花 1 元带回 1:4.8 的收入。

## 什么时候别用它

- 没有数的时候别用。

## 为什么别处算出来不一样

- 别处多叫 ROAS。

## 依据

- 来源资料所载。

## 接下来

- [角色与责任](/guides/roles/)：看谁负责
`);
});

test('写成代码的公式：逐行的输入和结果成表，不假装有算式', () => {
  const page = examplePage('calculators/budget', {
    kind: 'calculator',
    topic: '预算',
    title: '预算分配',
    formula: {
      inputs: [{ id: 'total', label: '总预算', type: 'money', unit: '元', required: true }],
      rows: {
        fields: [
          { id: 'line', label: '费用类别', type: 'text', required: true },
          { id: 'share', label: '占比', type: 'percent', min: 0, max: 1 },
        ],
        sample: [{ line: '内容', share: 1 }],
      },
      outputs: [{ id: 'allocated', label: '已分配', type: 'money', unit: '元' }],
      row_outputs: [{ id: 'amount', label: '金额', type: 'money', unit: '元' }],
      compute: 'budget-allocation',
      examples: [
        {
          title: '三七分开',
          source: '示例数据',
          inputs: { total: 100 },
          rows: [
            { line: '内容', share: 0.3 },
            { line: '工具', share: 0.7 },
          ],
          expect: { allocated: 100 },
        },
      ],
    },
    ...limits,
  });
  const text = pageMarkdown(page, exampleSite(page));
  expect(text).toContain(`明细，每行填：

| 输入 | 填什么 | 范围 | 说明 |
| --- | --- | --- | --- |
| 费用类别 | 文字，必填 | — |  |
| 占比 | 百分比，可不填 | 0.0% 到 100.0% |  |

### 结果

- 已分配（元）

每行得到：

- 金额（元）

没写算式的结果由程序算出；做法见“依据”。`);
  expect(text).toContain(`给定：总预算 100.00 元

| 费用类别 | 占比 | 金额（元） |
| --- | ---: | ---: |
| 内容 | 30.0% | 30.00 |
| 工具 | 70.0% | 70.00 |

- 已分配：100.00 元`);
});

test('工作台：模板的示例表加上所有指标，合计按总数重算', () => {
  const template = examplePage('templates/example', {
    kind: 'template',
    topic: '渠道与投放',
    title: '示例表',
    use_when: ['要记一次投放。'],
    steps: ['先填渠道和花费。'],
    sheet: {
      columns: [
        { id: 'channel', label: '渠道', type: 'text' },
        { id: 'spend', label: '花费', type: 'money', unit: '元', total: 'sum' },
        { id: 'clicks', label: '点击量', type: 'integer', total: 'sum' },
      ],
      sample: {
        rows: [
          { channel: '搜索', spend: 100, clicks: 50 },
          { channel: '社交', spend: 100, clicks: 200 },
        ],
      },
    },
  });
  const page = examplePage('calculators/workbench', {
    kind: 'calculator',
    topic: '预算',
    title: '渠道工作台',
    view: 'channels',
    workbench: {
      template: 'example',
      columns: [
        { id: 'cpc', label: '单次点击', type: 'money', unit: '元', expr: 'spend / clicks' },
      ],
      examples: [
        { title: '两个渠道', source: '示例数据', expect_totals: { spend: 200, cpc: 0.8 } },
      ],
    },
    ...limits,
  });
  const text = pageMarkdown(page, exampleSite(page, template));
  expect(text).toContain(`和[模板](/templates/example/)是同一张表，多几个算出来的指标。下面是示例。

| 渠道 | 花费（元） | 点击量 | 单次点击（元） |
| --- | ---: | ---: | ---: |
| 搜索 | 100.00 | 50 | 2.00 |
| 社交 | 100.00 | 200 | 0.50 |
| 合计 | 200.00 | 250 | 0.80 |

算法：

- 单次点击 = 花费 ÷ 点击量（合计用各栏的合计数重新算，不是各行的平均）`);
  expect(text).toContain('各行见上面的表。合计：花费 200.00 元，单次点击 0.80 元。');
  expect(() => pageMarkdown(page, exampleSite(page))).toThrow(
    '页面“calculators/workbench”的 Markdown 版写不出来：计算器用的模板 content/templates/example.mdx 不存在。请检查拼写，或先补上它。',
  );
});
