import type { Fault } from './fault.ts';
import type { TreeDefinition } from './schema.ts';

/** More questions than that, and nobody in a hurry gets to the end. */
export const MAX_QUESTIONS = 7;

/** Cycles, nodes that cannot be reached, and ways that are too long. Every answer must lead to a node. */
export function routeFaults(tree: TreeDefinition): Fault[] {
  const cycle = findCycle(tree);
  if (cycle) {
    const last = cycle.at(-2) ?? tree.start;
    return [
      {
        path: ['nodes', last, 'answers'],
        message: `问题“${last}”绕回了前面的问题：${cycle.join(' → ')}。请让它的答案指向结局，或指向还没问过的问题。`,
      },
    ];
  }
  return [...unreachableFaults(tree), ...lengthFaults(tree)];
}

function findCycle(tree: TreeDefinition): string[] | undefined {
  const done = new Set<string>();
  const visit = (id: string, trail: string[]): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const to of targets(tree, id)) {
      const cycle = visit(to, [...trail, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of Object.keys(tree.nodes)) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function unreachableFaults(tree: TreeDefinition): Fault[] {
  const reached = new Set([tree.start]);
  for (const id of reached) targets(tree, id).forEach((to) => reached.add(to));
  return Object.keys(tree.nodes)
    .filter((id) => !reached.has(id))
    .map((id) => ({
      path: ['nodes', id],
      message: `从起点“${tree.start}”走不到节点“${id}”。请让某个答案写 to: ${id}，或删掉它。`,
    }));
}

function lengthFaults(tree: TreeDefinition): Fault[] {
  const longest = longestWay(tree, tree.start, new Map());
  const questions = longest.slice(0, -1);
  if (questions.length <= MAX_QUESTIONS) return [];
  return [
    {
      path: ['nodes', questions[MAX_QUESTIONS] ?? tree.start],
      message: `走到结局“${longest.at(-1)}”要答 ${questions.length} 题（${questions.join(' → ')}），最多 ${MAX_QUESTIONS} 题。请合并或删去问题。`,
    },
  ];
}

/** Node ids of the longest way to an ending, this node first. */
function longestWay(tree: TreeDefinition, id: string, known: Map<string, string[]>): string[] {
  const before = known.get(id);
  if (before) return before;
  const rest = targets(tree, id).map((to) => longestWay(tree, to, known));
  const way = [
    id,
    ...rest.reduce<string[]>((best, next) => (next.length > best.length ? next : best), []),
  ];
  known.set(id, way);
  return way;
}

function targets(tree: TreeDefinition, id: string): string[] {
  return tree.nodes[id]?.answers?.map(({ to }) => to) ?? [];
}
