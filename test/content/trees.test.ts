import { describe, expect, test } from 'vitest';
import { drawTree } from '../../src/components/decision-tree/draw-tree.ts';
import { readPageFiles } from '../../src/content-files.ts';
import { allRoutes } from '../../src/domain/decision-tree/all-routes.ts';
import { decodeAnswers, encodeAnswers } from '../../src/domain/decision-tree/answer-code.ts';
import { isQuestion } from '../../src/domain/decision-tree/is-question.ts';
import { outline } from '../../src/domain/decision-tree/outline.ts';
import type { Ending } from '../../src/domain/decision-tree/schema.ts';
import { walk } from '../../src/domain/decision-tree/walk.ts';
import { readData } from '../support/read-data.ts';

const files = await readPageFiles();
const { roles } = await readData();
const ids = new Set(files.map(({ id }) => id));
const trees = files.flatMap(({ id, read }) =>
  'data' in read && read.data.kind === 'decision-tree' ? [{ id, page: read.data }] : [],
);

test('行动指南至少有 29 棵树，其中有流量突增应对方案', () => {
  expect(trees.length).toBeGreaterThanOrEqual(29);
  expect(trees.map(({ id }) => id)).toContain('decision-trees/traffic-surge');
});

describe.each(trees)('$id', ({ page: { tree, scenarios } }) => {
  const routes = allRoutes(tree);
  const endings = Object.entries(tree.nodes).flatMap(([id, node]): [string, Ending][] =>
    isQuestion(node) ? [] : [[id, node]],
  );

  test('每条路最多 7 题，每个结局都走得到', () => {
    expect(Math.max(...routes.map(({ steps }) => steps.length))).toBeLessThanOrEqual(7);
    expect(new Set(routes.map(({ end }) => end))).toEqual(new Set(endings.map(([id]) => id)));
  });

  test.each(scenarios)('情景“$title”走到 $end', ({ answers, end }) => {
    const choices: number[] = [];
    for (const label of answers) {
      const node = walk(tree, choices)?.node;
      choices.push(
        node && isQuestion(node) ? node.answers.findIndex((each) => each.label === label) : -1,
      );
    }
    expect(walk(tree, choices)?.at).toBe(end);
    expect(decodeAnswers(tree, encodeAnswers(tree, choices))).toEqual(choices);
  });

  test.each(endings)('结局 %s 的角色都在角色表里', (_, { owner, actions }) => {
    const used = [owner, ...actions.flatMap((action) => action.owner ?? [])];
    expect(used.filter((id) => !roles.has(id))).toEqual([]);
  });

  test.each(endings)('结局 %s 链接的页面都在', (_, { links }) => {
    expect(links.filter(({ to }) => !ids.has(idOf(to)))).toEqual([]);
  });

  test('图放得进正文，不必缩小', () => {
    expect(drawTree(outline(tree), () => undefined).width).toBeLessThanOrEqual(736);
  });
});

function idOf(link: string): string {
  return link.replace(/#.*$/, '').replace(/^\/|\/$/g, '');
}
