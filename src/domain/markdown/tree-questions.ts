import { outline, type OutlineNode } from '../decision-tree/outline.ts';
import type { Tree } from '../decision-tree/schema.ts';
import { bullets, joined, plain } from './blocks.ts';

type Asked = Extract<OutlineNode, { kind: 'question' }>;

/** Every question once, in reading order; each answer says where to go on. */
export function treeQuestions(tree: Tree): string {
  return joined(...asked(outline(tree)).map(questionText));
}

function asked(node: OutlineNode): Asked[] {
  if (node.kind !== 'question') return [];
  return [node, ...node.branches.flatMap((branch) => asked(branch.node))];
}

function questionText({ number, question, branches }: Asked): string {
  const ways = branches.flatMap(({ answers, node }) =>
    answers.map(({ label, note }) => plain(`${label}${note ? `（${note}）` : ''} → ${goal(node)}`)),
  );
  return joined(
    `### 第 ${number} 题：${plain(question.ask)}？`,
    plain(question.help ?? ''),
    question.why ? `为什么问：${plain(question.why)}` : '',
    bullets(ways),
  );
}

function goal(node: OutlineNode): string {
  return node.kind === 'ending' ? `结局“${node.ending.end}”` : `第 ${node.number} 题`;
}
