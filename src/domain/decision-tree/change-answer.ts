import { isQuestion } from './is-question.ts';
import type { Tree } from './schema.ts';
import { walk } from './walk.ts';

/**
 * Answers after one of them was changed: the ones before stay, and so do those after it
 * as long as the way still comes past their questions.
 */
export function changeAnswer(
  tree: Tree,
  choices: readonly number[],
  step: number,
  choice: number,
): number[] {
  const before = walk(tree, choices)?.steps ?? [];
  const given = new Map(before.slice(step + 1).map(({ id, choice: earlier }) => [id, earlier]));
  const changed = [...choices.slice(0, step), choice];
  for (;;) {
    const here = walk(tree, changed);
    if (!here || !isQuestion(here.node)) return changed;
    const earlier = given.get(here.at);
    if (earlier === undefined) return changed;
    changed.push(earlier);
  }
}
