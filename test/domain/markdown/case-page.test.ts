import { expect, test } from 'vitest';
import { examplePage, frame } from './example-site.ts';

const exampleCase = examplePage('cases/one', {
  kind: 'case',
  title: '第一个案例',
  outcome: 'success',
  industry: 'factory',
  year: '2019',
  channels: ['app'],
  methods: ['crm'],
  stages: ['购买', '复购'],
  logic: '因为省事，所以多来几次。',
  actions: ['打通一个账号'],
  conditions: ['客人常来常买'],
  figures: [
    {
      metric: '频次',
      change: '3 倍',
      basis: 'relative',
      window: '未写明',
      note: '未核实',
      source: 'plan',
    },
    {
      metric: '留存率',
      before: '8%',
      change: '提升 22%',
      numbers: { before: 0.08, change: 0.22 },
      measure: 'rate',
      basis: 'unknown',
      window: '一年',
      source: 'report',
    },
  ],
  spend: '未写明，活动费用没有列出',
  evidence: {
    grade: 'D',
    reason: '来源资料所载，未核实。',
    documents: [
      {
        id: 'report',
        title: '公司年报',
        about: '公司自己的说法',
        url: 'https://example.com/report',
        checked: new Date('2026-11-25'),
      },
    ],
  },
  anonymised: true,
  counter_case: '/cases/two/',
  swaps: [{ from: '会员', to: '经销商', industry: 'factory' }],
});
const counterCase = examplePage('cases/two', { ...exampleCase.data, title: '反例', swaps: [] });

test('案例：没写的数字写明“未写”，口径、证据、反例和替换词都在', () => {
  expect(frame(exampleCase, counterCase))
    .toBe(`结果：成功；证据：D（所载，未核实）；行业：工业制造业；渠道：自有 App；工具与手法：客户关系管理（CRM）；阶段：购买、复购；时间：2019；已脱敏

## 底层逻辑

因为省事，所以多来几次。

### 做了什么

1. 打通一个账号

## 数字与口径

| 指标 | 之前 | 之后 | 变化 | 口径 | 时间范围 | 出处 |
| --- | --- | --- | --- | --- | --- | --- |
| 频次：未核实 | 未写 | 未写 | 3 倍 | 相对变化 | 未写明 | 活动方案 |
| 留存率 | 8% | 未写 | 提升 22% | 来源未注明 | 一年 | 公司年报 |

来源没有写口径的变化，两种读法：

- 留存率：相对提高 22%：从 8% 到 9.76%；提高 22 个百分点：从 8% 到 30%

**花费：** 未写明，活动费用没有列出

**证据等级 D：** 来源资料所载，未核实。

公开材料：

1. [公司年报](https://example.com/report)：公司自己的说法（2026年11月25日查到）

## 成立条件

- 客人常来常买

最近的反例：[反例](/cases/two/)

## 换行业怎么用

把案例里的词换成你这一行的词，再看逻辑还成不成立；先在一个城市、用不超过 10% 的预算试。

| 原来的词 | 换成 | 行业 |
| --- | --- | --- |
| 会员 | 经销商 | 工业制造业 |`);
});

test('链接、渠道、角色找不到时，指出是哪一页、哪一个', () => {
  expect(() => frame(exampleCase)).toThrow(
    '页面“cases/one”的 Markdown 版写不出来：链接 /cases/two/ 没有对应的页面。请检查拼写，或先补上它。',
  );
  const page = examplePage('guides/a', { kind: 'guide', title: '一页', owner: 'nobody' });
  expect(() => frame(page)).toThrow(
    '页面“guides/a”的 Markdown 版写不出来：角色“nobody”不在 content/data/roles.yaml 里。请检查拼写，或先补上它。',
  );
});

test('行业：难点和周一三件事、适配、指标、可借的案例、合规和试点清单', () => {
  const page = examplePage('industries/factory', {
    kind: 'industry',
    summary: { challenge: '决策链条长', fit: '强化内容', example: '第一个案例', origin: 'source' },
    title: '工业制造业',
    challenges: ['决策链条长'],
    adaptations: [{ point: '强化内容', how: '一份材料只写给一个人' }],
    channels: ['官网（产品页、选型页）', '展会'],
    content: ['白皮书', '技术解析'],
    kpis: [{ name: '线索转化率', why: '看线索好不好' }],
    cases: [{ to: '/cases/one/', how: '借一个账号走到底' }],
    swaps: [{ from: '用户', to: '采购方', origin: 'derived' }],
    compliance: [
      { rule: '不用“最佳”等用语', checked: new Date('2026-11-22') },
      { rule: '其余法规没有核对' },
    ],
    pilot: ['选一个城市', '写明要验证的话', '记四周基线'],
    monday: ['找三位销售', '打开产品页', '给经销商分群'],
  });
  expect(frame(page, exampleCase, counterCase)).toBe(`## 难在哪里

- 决策链条长

周一先做这三件事：

1. 找三位销售
2. 打开产品页
3. 给经销商分群

## 怎么适配

- **强化内容**：一份材料只写给一个人

## 渠道、内容与指标

渠道：官网（产品页、选型页）；展会

内容：白皮书；技术解析

- **线索转化率**：看线索好不好

## 可迁移的案例

- [第一个案例](/cases/one/)：借一个账号走到底

## 替换词表

| 原来的词 | 换成 | 性质 |
| --- | --- | --- |
| 用户 | 采购方 | 由来源推得 |

## 合规

- 不用“最佳”等用语（2026年11月22日核对）
- 其余法规没有核对（未核对）

## 试点清单

- [ ] 选一个城市
- [ ] 写明要验证的话
- [ ] 记四周基线`);
});
