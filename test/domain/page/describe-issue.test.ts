import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeIssue } from '../../../src/domain/page/describe-issue.ts';
import { page } from '../../../src/domain/page/page.ts';

const RIGHT = `
kind: faq
title: 转化率高，为什么 ROI 反而低？
description: 因为点击太贵：转化率只看点击之后，不看点击花了多少钱。
topic: 渠道与转化
answer: 转化率只看点击之后的事，ROI 还要看点击花了多少钱、每单收入多少。
owner: planner
reviewed: 2026-11-10
review: 180
origin: source
onward:
  - { to: /calculators/roi/, why: 换算一下 }
`;

/** The sentences for a page head that differs from the right one in the given lines; `null` takes a line out. */
function faults(changes: Record<string, string | null>): string[] {
  const changed = Object.entries(changes).reduce((text, [key, value]) => {
    const line = new RegExp(`^${key}:.*(\\n +.*)*`, 'm');
    if (value === null) return text.replace(line, '');
    return line.test(text) ? text.replace(line, `${key}: ${value}`) : `${text}${key}: ${value}\n`;
  }, RIGHT);
  const data: unknown = parse(changed, { customTags: ['timestamp'] });
  const checked = page.safeParse(data);
  return checked.error?.issues.map((issue) => describeIssue(issue, data)) ?? [];
}

test('a right page head has no faults', () => {
  expect(faults({})).toEqual([]);
});

describe('each fault names the field, what was found, and what to write', () => {
  test.each<[string, Record<string, string | null>, string]>([
    [
      'no owner',
      { owner: null },
      '负责人 owner：没有填写。请写 owner: ops-specialist（角色编号见 content/data/roles.yaml）。',
    ],
    [
      'no review date',
      { reviewed: null },
      '审阅日期 reviewed：没有填写。请写 reviewed: 2026-11-22（最近一次从头读到尾的日子，不加引号）。',
    ],
    [
      'a date in words',
      { reviewed: '去年' },
      '审阅日期 reviewed：应是一个日期，例如 2026-11-22（不加引号），现在写的是“去年”。请写 reviewed: 2026-11-22（最近一次从头读到尾的日子，不加引号）。',
    ],
    [
      'a review event that nobody knows',
      { review: '有空再说' },
      '审阅周期 review：写的是“有空再说”，不是允许的写法。请写 review: 90（天数），或 review: 工具版本升级 / 新案例 / 突发事件。',
    ],
    [
      'an origin that does not exist',
      { origin: 'copied' },
      '内容性质 origin：写的是“copied”，可选的只有：source、derived、added。',
    ],
    [
      'a misspelt field',
      { onwer: 'planner' },
      '页头：多出不认识的字段 “onwer”。请删掉，或检查有没有拼错。',
    ],
    [
      'an unknown kind',
      { kind: 'artikel' },
      '种类 kind：页面种类写的是“artikel”。请写 manual、case、industry、decision-tree、template、calculator、guide、faq、path 或 index。',
    ],
    [
      'a link without its slash',
      { onward: '[{ to: calculators/roi, why: 换算一下 }]' },
      '接下来去哪 onward › 第 1 项 › 链接 to：站内链接要从 / 开始、以 / 结尾，例如 /manuals/utm-tracking/（现在写的是“calculators/roi”）',
    ],
    [
      'no way onwards',
      { onward: '[]' },
      '接下来去哪 onward：至少给一条“接下来去哪”，例如 - to: /calculators/roi/ why: 算一算盈亏平衡',
    ],
    ['a title of one letter', { title: 'R' }, '标题 title：太短：至少 2 个字，现在是“R”。'],
    [
      'an answer that is an essay',
      { answer: '长'.repeat(161) },
      '回答 answer：太长：最多 160 个字，现在是 161 个字。',
    ],
    [
      'a number where text belongs',
      { title: '2026' },
      '标题 title：应是一段文字，现在写的是“2026”。请写 title: 页面标题。',
    ],
  ])('%s', (_, changes, sentence) => {
    expect(faults(changes)).toEqual([sentence]);
  });

  test('several faults are told together', () => {
    expect(faults({ owner: null, origin: null })).toHaveLength(2);
  });
});
