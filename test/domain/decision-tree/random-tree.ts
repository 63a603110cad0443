import fc from 'fast-check';
import type { Tree } from '../../../src/domain/decision-tree/schema.ts';

const LABELS = ['是', '不是', '说不清', '两样都有', '都没有'];

/** Sound trees of up to 12 questions: answers lead to later questions or to endings, so there is no cycle. */
export const randomTree: fc.Arbitrary<Tree> = fc
  .array(fc.array(fc.nat(), { minLength: 2, maxLength: LABELS.length }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((questions) => {
    const nodes: Tree['nodes'] = {};
    questions.forEach((targets, index) => {
      const later = questions.length - index - 1;
      const answers = targets.map((target, position) => {
        const step = target % (later + 2);
        return {
          label: LABELS[position] ?? '',
          to: step < later ? `q${index + step + 1}` : `e${step - later}`,
        };
      });
      nodes[`q${index}`] = { ask: `第 ${index} 问要答什么`, answers };
    });
    for (const id of ['e0', 'e1']) {
      nodes[id] = {
        end: `结局 ${id}：写得稍微长一点，好让它折成两行`,
        owner: 'tech',
        within: '1 小时',
        actions: [{ do: '先做这一件事' }],
        record: '记下几点发生',
        links: [],
        tone: 'calm',
      };
    }
    return { start: 'q0', nodes };
  });

/** A random way through a tree, possibly stopping before its ending. */
export function randomChoices(tree: Tree): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(), { maxLength: 14 }).map((picks) => {
    const choices: number[] = [];
    let node = tree.nodes[tree.start];
    for (const pick of picks) {
      if (!node || !('ask' in node)) break;
      const choice = pick % node.answers.length;
      choices.push(choice);
      node = tree.nodes[node.answers[choice]?.to ?? ''];
    }
    return choices;
  });
}
