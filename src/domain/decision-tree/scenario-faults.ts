import type { Fault } from './fault.ts';
import { isQuestion } from './is-question.ts';
import type { Scenario, Tree } from './schema.ts';

/** Told situations that do not come out where they say. */
export function scenarioFaults(tree: Tree, scenarios: Scenario[]): Fault[] {
  return scenarios.flatMap((scenario, index) => faultsOf(tree, scenario, index));
}

function faultsOf(tree: Tree, { title, answers, end }: Scenario, index: number): Fault[] {
  let id = tree.start;
  for (const [step, label] of answers.entries()) {
    const node = tree.nodes[id];
    if (!node) return [];
    const path = [index, 'answers', step];
    if (!isQuestion(node)) {
      return [
        {
          path,
          message: `情景“${title}”答完 ${step} 题就到了结局“${id}”，后面多出 ${answers.length - step} 个答案。请删掉。`,
        },
      ];
    }
    const answer = node.answers.find((each) => each.label === label);
    if (!answer) {
      const known = node.answers.map((each) => `“${each.label}”`).join('、');
      return [
        {
          path,
          message: `情景“${title}”第 ${step + 1} 个答案写的是“${label}”，问题“${id}”没有这个答案。可写：${known}。`,
        },
      ];
    }
    id = answer.to;
  }
  const node = tree.nodes[id];
  if (node && isQuestion(node)) {
    return [
      {
        path: [index, 'answers'],
        message: `情景“${title}”答完 ${answers.length} 题停在问题“${id}”，还没到结局。请把后面的答案补上。`,
      },
    ];
  }
  return id === end
    ? []
    : [
        {
          path: [index, 'end'],
          message: `情景“${title}”实际走到结局“${id}”，end 写的是“${end}”。请改 end，或改答案。`,
        },
      ];
}
