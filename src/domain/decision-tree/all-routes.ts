import { branches, type Branch } from './branches.ts';
import { isQuestion } from './is-question.ts';
import type { Ending, Question, Tree } from './schema.ts';

/** One way through the tree; answers that lead to the same node count as one. */
export interface Route {
  steps: { id: string; question: Question; branch: Branch }[];
  end: string;
  ending: Ending;
}

/** Every way from the start to an ending, in reading order. */
export function allRoutes(tree: Tree, from: string = tree.start): Route[] {
  const node = tree.nodes[from];
  if (!node) return [];
  if (!isQuestion(node)) return [{ steps: [], end: from, ending: node }];
  return branches(node).flatMap((branch) =>
    allRoutes(tree, branch.to).map((route) => ({
      ...route,
      steps: [{ id: from, question: node, branch }, ...route.steps],
    })),
  );
}
