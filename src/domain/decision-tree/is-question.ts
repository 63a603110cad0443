import type { Node, Question } from './schema.ts';

/** Whether a node asks something; the others end the walk. */
export function isQuestion(node: Node): node is Question {
  return 'ask' in node;
}
