import type { Fault } from './fault.ts';
import { nodeFaults } from './node-faults.ts';
import { routeFaults } from './route-faults.ts';
import type { TreeDefinition } from './schema.ts';

/**
 * What is wrong with a tree although each of its nodes is well formed.
 * Routes are looked at only once every answer leads somewhere.
 */
export function treeFaults(tree: TreeDefinition): Fault[] {
  const faults = [
    ...startFaults(tree),
    ...Object.entries(tree.nodes).flatMap(([id, node]) => nodeFaults(id, node)),
    ...danglingFaults(tree),
  ];
  return faults.length > 0 ? faults : routeFaults(tree);
}

function startFaults({ start, nodes }: TreeDefinition): Fault[] {
  const node = Object.hasOwn(nodes, start) ? nodes[start] : undefined;
  const questions = Object.keys(nodes).filter((id) => nodes[id]?.ask !== undefined);
  if (!node) {
    return [
      {
        path: ['start'],
        message: `起点写的是“${start}”，节点里没有它。可写：${questions.join('、')}。`,
      },
    ];
  }
  return node.end === undefined
    ? []
    : [
        {
          path: ['start'],
          message: `起点“${start}”是结局，第一步应是问题。可写：${questions.join('、')}。`,
        },
      ];
}

function danglingFaults({ nodes }: TreeDefinition): Fault[] {
  return Object.entries(nodes).flatMap(([id, { answers = [] }]) =>
    answers.flatMap(({ label, to }, index) =>
      Object.hasOwn(nodes, to)
        ? []
        : [
            {
              path: ['nodes', id, 'answers', index, 'to'],
              message: `问题“${id}”的答案“${label}”指向“${to}”，节点里没有它。现有：${Object.keys(nodes).join('、')}。`,
            },
          ],
    ),
  );
}
