import { expect, test } from 'vitest';
import { checklist } from '../../../src/domain/decision-tree/checklist.ts';
import type { Ending } from '../../../src/domain/decision-tree/schema.ts';
import { timeLeft } from '../../../src/domain/decision-tree/time-left.ts';
import { deadline, nearTime } from '../../../src/domain/decision-tree/time-text.ts';
import { toMarkdown } from '../../../src/domain/decision-tree/to-markdown.ts';
import { walk } from '../../../src/domain/decision-tree/walk.ts';
import { exampleTree as tree, roles } from './example-tree.ts';

/** In the time zone of the machine, as the reader's clock is. */
const at = (day: number, hour: number, minute: number) => new Date(2026, 10, day, hour, minute);

test('清单：谁、几点前、做什么、记什么、从哪里来', () => {
  const text = checklist({
    title: '示例决策树',
    steps: walk(tree, [0, 1])?.steps ?? [],
    ending: tree.nodes['down'] as Ending,
    roles,
    from: at(22, 23, 50),
    done: new Set([1]),
    link: 'https://example.com/decision-trees/example/#a=1',
  });
  expect(text).toBe(`【示例决策树】停掉广告
负责人：技术
时限：15 分钟，11 月 23 日 00:05 前（从 23:50 算起）

☐ 1. 暂停所有计划（数字运营专员，5 分钟内，23:55 前）
☑ 2. 回退最近一次发布
☐ 3. 在社群说明情况（客服）

记录：记下几点发生
依据：广告 › 打不开
页面：https://example.com/decision-trees/example/#a=1`);
});

test('Markdown：先是对照表，再是每个结局', () => {
  const text = toMarkdown({ title: '示例决策树', tree, roles, base: 'https://example.com' });
  expect(text.split('\n\n').slice(0, 2).join('\n\n')).toBe(`# 示例决策树

| 一路的答案 | 结局 | 负责人 | 时限 |
| --- | --- | --- | --- |
| 广告／达人 › 打得开 › 够 | 小步加量 | 营销负责人 | 2 小时 |
| 广告／达人 › 打得开 › 不够 | 改成预售 | 产品经理 | 1 小时 |
| 广告／达人 › 打不开 | 停掉广告 | 技术 | 15 分钟 |
| 线下门店 › 够 | 小步加量 | 营销负责人 | 2 小时 |
| 线下门店 › 不够 | 改成预售 | 产品经理 | 1 小时 |
| 说不清 | 先查跟踪 | 数字运营专员 | 1 天 |`);
  expect(text).toContain(`## 停掉广告

负责人：技术；时限：15 分钟

- [ ] 暂停所有计划（数字运营专员，5 分钟）
- [ ] 回退最近一次发布
- [ ] 在社群说明情况（客服）

记录：记下几点发生

相关：[看谁负责](https://example.com/guides/roles/)`);
});

test.each([
  [at(22, 14, 35), '今天 14:35'],
  [at(23, 0, 5), '明天 00:05'],
  [at(24, 9, 0), '后天 09:00'],
  [at(21, 23, 59), '昨天 23:59'],
  [at(29, 9, 0), '11 月 29 日 09:00'],
  [new Date(2026, 11, 1, 8, 0), '12 月 1 日 08:00'],
])('钟点 %s', (time, text) => {
  expect(nearTime(time, at(22, 23, 50))).toBe(text);
});

test('时限从走到结局算起', () => {
  expect(deadline(at(22, 23, 50), '30 分钟')).toEqual(at(23, 0, 20));
  expect(deadline(at(22, 23, 50), '1 天')).toEqual(at(23, 23, 50));
  expect(() => deadline(at(22, 23, 50), '尽快')).toThrow('not a time limit: 尽快');
});

test.each([
  [at(22, 14, 35), '还剩 30 分钟'],
  [at(22, 16, 5), '还剩 2 小时'],
  [at(22, 16, 15), '还剩 2 小时 10 分钟'],
  [at(22, 14, 5), '还剩不到 1 分钟'],
  [at(22, 14, 0), '超时 5 分钟'],
  [at(22, 12, 0), '超时 2 小时 5 分钟'],
])('离 %s', (until, text) => {
  expect(timeLeft(until, at(22, 14, 5))).toBe(text);
});

test('不满一分钟不算一分钟', () => {
  const now = new Date(2026, 10, 22, 14, 5, 1);
  expect(timeLeft(at(22, 14, 35), now)).toBe('还剩 29 分钟');
  expect(timeLeft(at(22, 14, 5), now)).toBe('超时不到 1 分钟');
});
