import { isQuestion } from './is-question.ts';
import type { Answer, Ending, Question, Tree } from './schema.ts';

/** A question with the answer that was given to it. */
export interface Step {
  id: string;
  question: Question;
  answer: Answer;
  /** Position of the answer among the question's answers. */
  choice: number;
}

export interface Walk {
  steps: Step[];
  /** Id of the node that the answers lead to. */
  at: string;
  node: Question | Ending;
}

/**
 * Where answers lead, given as positions among each question's answers.
 * Undefined when a position does not exist or answers go on after an ending.
 */
export function walk(tree: Tree, choices: readonly number[]): Walk | undefined {
  const steps: Step[] = [];
  let at = tree.start;
  for (const choice of choices) {
    const question = tree.nodes[at];
    if (!question || !isQuestion(question)) return undefined;
    const answer = question.answers[choice];
    if (!answer) return undefined;
    steps.push({ id: at, question, answer, choice });
    at = answer.to;
  }
  const node = tree.nodes[at];
  return node && { steps, at, node };
}
