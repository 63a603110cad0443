import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTree, BOX_WIDTH } from '../../../src/components/decision-tree/draw-tree.ts';
import { decodeAnswers, encodeAnswers } from '../../../src/domain/decision-tree/answer-code.ts';
import { changeAnswer } from '../../../src/domain/decision-tree/change-answer.ts';
import { outline } from '../../../src/domain/decision-tree/outline.ts';
import { walk } from '../../../src/domain/decision-tree/walk.ts';
import { randomChoices, randomTree } from './random-tree.ts';

const walkOfAnyTree = randomTree.chain((tree) =>
  fc.record({ tree: fc.constant(tree), choices: randomChoices(tree) }),
);

test('链接读回同样的答案', () => {
  fc.assert(
    fc.property(walkOfAnyTree, ({ tree, choices }) => {
      const code = encodeAnswers(tree, choices);
      expect(code).toMatch(/^[\w.~-]*$/);
      expect(decodeAnswers(tree, code)).toEqual(choices.length > 0 ? choices : undefined);
    }),
  );
});

test('改任何一题，前面的答案不动，走法仍走得通', () => {
  fc.assert(
    fc.property(walkOfAnyTree, fc.nat(), fc.nat(), ({ tree, choices }, stepPick, choicePick) => {
      fc.pre(choices.length > 0);
      const step = stepPick % choices.length;
      const question = walk(tree, choices)?.steps[step]?.question;
      const choice = choicePick % (question?.answers.length ?? 1);
      const changed = changeAnswer(tree, choices, step, choice);
      expect(changed.slice(0, step + 1)).toEqual([...choices.slice(0, step), choice]);
      expect(walk(tree, changed)).toBeDefined();
    }),
  );
});

test('改成原来的答案，什么都不变', () => {
  fc.assert(
    fc.property(walkOfAnyTree, fc.nat(), ({ tree, choices }, pick) => {
      fc.pre(choices.length > 0);
      const step = pick % choices.length;
      expect(changeAnswer(tree, choices, step, choices[step] ?? 0)).toEqual(choices);
    }),
  );
});

test('图上的框不重叠，也不出界', () => {
  fc.assert(
    fc.property(randomTree, (tree) => {
      const { boxes, width, height } = drawTree(outline(tree), () => '负责人 · 1 小时');
      const areas = boxes.map(({ x, y, height: boxHeight, label }) => ({
        left: x,
        right: x + BOX_WIDTH,
        top: label?.y ?? y,
        bottom: y + boxHeight,
      }));
      for (const [index, a] of areas.entries()) {
        expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
        for (const b of areas.slice(index + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
