import type { Question, Tree } from './schema.ts';
import { walk } from './walk.ts';

/** Raised when the writing below changes its meaning. */
const VERSION = '1';

/**
 * Answers as they stand in a link: `1.real_type.type_page~1k3f.x9q2z1`. Each part is the question and the
 * node that its answer leads to, with a mark of the label where several answers lead there. The last
 * part marks the wording of all of them: a link made before an edit is refused, never read as something else.
 */
export function encodeAnswers(tree: Tree, choices: readonly number[]): string {
  const way = walk(tree, choices);
  if (!way || way.steps.length === 0) return '';
  const parts = way.steps.map(({ id, question, choice }) => `${id}_${codeOf(question, choice)}`);
  const wording = way.steps
    .map(({ question, answer }) => `${question.ask}\n${answer.label}`)
    .join('\n');
  return [VERSION, ...parts, mark(wording)].join('.');
}

/** The answers that a link stands for; undefined when it does not fit this tree. */
export function decodeAnswers(tree: Tree, code: string): number[] | undefined {
  const choices: number[] = [];
  for (const part of code.split('.').slice(1, -1)) {
    const here = walk(tree, choices)?.node;
    if (!here || !('ask' in here)) return undefined;
    const answer = part.slice(part.indexOf('_') + 1);
    const choice = here.answers.findIndex((_, index) => codeOf(here, index) === answer);
    if (choice < 0) return undefined;
    choices.push(choice);
  }
  return choices.length > 0 && encodeAnswers(tree, choices) === code ? choices : undefined;
}

function codeOf({ answers }: Question, choice: number): string {
  const answer = answers[choice];
  if (!answer) return '';
  const shared = answers.filter(({ to }) => to === answer.to).length > 1;
  return shared ? `${answer.to}~${mark(answer.label)}` : answer.to;
}

/** FNV-1a of the text's UTF-16 units, in base 36. http://www.isthe.com/chongo/tech/comp/fnv/ */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
