import { isQuestion } from './is-question.ts';
import type { Tree } from './schema.ts';

/** The most questions that can still come, this node's own among them; 0 at an ending. */
export function questionsLeft(tree: Tree, id: string): number {
  const node = tree.nodes[id];
  if (!node || !isQuestion(node)) return 0;
  return 1 + Math.max(...node.answers.map(({ to }) => questionsLeft(tree, to)));
}
