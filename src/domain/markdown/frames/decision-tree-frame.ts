import { HEADINGS } from '../../page/frame-headings.ts';
import { bullets, joined, link, plain, section } from '../blocks.ts';
import { addressOf } from '../site.ts';
import { treeEndings, treeTable } from '../tree-endings.ts';
import { treeQuestions } from '../tree-questions.ts';
import type { FrameOf } from './frame.ts';

/** A decision tree: its questions to walk by; then endings, the table of answers, situations, whose words. */
export const decisionTreeFrame: FrameOf<'decision-tree'> = ({ id, data }, site) => {
  const { title, tree, scenarios, says } = data;
  const roles = Object.fromEntries([...site.roles].map(([role, { name }]) => [role, name]));
  const endOf = (node: string) => {
    const ending = tree.nodes[node];
    return ending && 'end' in ending ? ending.end : node;
  };
  const told = scenarios.map(
    ({ title: story, answers, end }) =>
      `${plain(story)}\n${plain(answers.join(' › '))} → ${plain(endOf(end))}`,
  );
  return {
    before: [
      section(
        HEADINGS.walk,
        `从第 1 题答起，照箭头走到结局；也可以${link('在网页上一题一题答', addressOf(id))}，答案会留在链接里。`,
        treeQuestions(tree),
      ),
    ],
    after: [
      section(
        HEADINGS.whole,
        joined('### 结局：谁在多久内做什么', treeEndings(title, tree, roles)),
        joined('### 答案 → 结局', treeTable(title, tree, roles)),
        joined(
          '### 情景示例',
          '情景是编写的示例，不是真实事件。每次构建网站都会重走一遍，确认走到这里写的结局。',
          bullets(told),
        ),
        joined(
          '### 哪些来自来源资料，哪些是站内补充',
          bullets([`来源资料：${plain(says.source)}`, `站内补充：${plain(says.ours)}`]),
        ),
      ),
    ],
  };
};
