import { expect, test } from 'vitest';
import { allRoutes } from '../../../src/domain/decision-tree/all-routes.ts';
import { changeAnswer } from '../../../src/domain/decision-tree/change-answer.ts';
import { outline, type OutlineNode } from '../../../src/domain/decision-tree/outline.ts';
import { parseWithin } from '../../../src/domain/decision-tree/parse-within.ts';
import { questionsLeft } from '../../../src/domain/decision-tree/questions-left.ts';
import { walk } from '../../../src/domain/decision-tree/walk.ts';
import { exampleTree as tree } from './example-tree.ts';

test('答案走到哪里', () => {
  expect(walk(tree, [])?.at).toBe('source');
  const here = walk(tree, [1, 0, 1]);
  expect(here?.at).toBe('less');
  expect(here?.steps.map(({ id, answer }) => `${id}：${answer.label}`)).toEqual([
    'source：达人',
    'page：打得开',
    'stock：不够',
  ]);
});

test('不存在的答案、结局之后的答案都走不下去', () => {
  expect(walk(tree, [4])).toBeUndefined();
  expect(walk(tree, [-1])).toBeUndefined();
  expect(walk(tree, [3, 0])).toBeUndefined();
});

test('最多还有几题', () => {
  expect(questionsLeft(tree, 'source')).toBe(3);
  expect(questionsLeft(tree, 'stock')).toBe(1);
  expect(questionsLeft(tree, 'down')).toBe(0);
});

test('改一题，后面用得上的答案留着', () => {
  // 广告 › 打得开 › 不够: another source asks the same two questions.
  expect(changeAnswer(tree, [0, 0, 1], 0, 1)).toEqual([1, 0, 1]);
  // The shop's way skips the page, but still asks about the stock.
  expect(changeAnswer(tree, [0, 0, 1], 0, 2)).toEqual([2, 1]);
  // An ending needs no more answers.
  expect(changeAnswer(tree, [0, 0, 1], 1, 1)).toEqual([0, 1]);
  // A question that was not asked before stays open.
  expect(changeAnswer(tree, [0, 1], 1, 0)).toEqual([0, 0]);
});

test('走法全表：去处相同的答案算一条', () => {
  const rows = allRoutes(tree).map(
    ({ steps, end }) => `${steps.map(({ branch }) => branch.label).join(' › ')} → ${end}`,
  );
  expect(rows).toEqual([
    '广告／达人 › 打得开 › 够 → more',
    '广告／达人 › 打得开 › 不够 → less',
    '广告／达人 › 打不开 → down',
    '线下门店 › 够 → more',
    '线下门店 › 不够 → less',
    '说不清 → track',
  ]);
});

test('大纲里同一题只讲一次，再遇到就写“见第几题”', () => {
  const told: string[] = [];
  const visit = (node: OutlineNode) => {
    told.push(node.kind === 'ending' ? node.id : `${node.kind} ${node.number} ${node.id}`);
    if (node.kind === 'question') node.branches.forEach((branch) => visit(branch.node));
  };
  visit(outline(tree));
  expect(told).toEqual([
    'question 1 source',
    'question 2 page',
    'question 3 stock',
    'more',
    'less',
    'down',
    'again 3 stock',
    'track',
  ]);
});

test.each([
  ['30 分钟', 30],
  ['2 小时', 120],
  ['2小时', 120],
  ['1 天', 1440],
  ['0 分钟', undefined],
  ['1.5 小时', undefined],
  ['尽快', undefined],
  ['30 分钟内', undefined],
])('时限“%s”', (text, minutes) => {
  expect(parseWithin(text)).toBe(minutes);
});
