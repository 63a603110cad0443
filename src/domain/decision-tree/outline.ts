import { branches, type Branch } from './branches.ts';
import { isQuestion } from './is-question.ts';
import type { Ending, Question, Tree } from './schema.ts';

/** A tree of plain nested data: what the outline and the drawing are made from. */
export type OutlineNode =
  | { kind: 'question'; id: string; number: number; question: Question; branches: OutlineBranch[] }
  | { kind: 'ending'; id: string; ending: Ending }
  /** A question that has been told before. */
  | { kind: 'again'; id: string; number: number; question: Question };

export interface OutlineBranch extends Branch {
  node: OutlineNode;
}

/**
 * The whole tree, nested, its questions numbered from 1 in reading order. A question that several
 * answers lead to is told once and referred to by its number afterwards; endings are repeated.
 */
export function outline(tree: Tree): OutlineNode {
  const numbers = new Map<string, number>();
  const visit = (id: string): OutlineNode => {
    const node = tree.nodes[id];
    if (!node) throw new Error(`tree has no node ${id}`);
    if (!isQuestion(node)) return { kind: 'ending', id, ending: node };
    const known = numbers.get(id);
    if (known !== undefined) return { kind: 'again', id, number: known, question: node };
    const number = numbers.size + 1;
    numbers.set(id, number);
    return {
      kind: 'question',
      id,
      number,
      question: node,
      branches: branches(node).map((branch) => ({ ...branch, node: visit(branch.to) })),
    };
  };
  return visit(tree.start);
}
