import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isQuestion } from '../../domain/decision-tree/is-question.ts';
import { questionsLeft } from '../../domain/decision-tree/questions-left.ts';
import type { Tree } from '../../domain/decision-tree/schema.ts';
import { toMarkdown } from '../../domain/decision-tree/to-markdown.ts';
import { walk } from '../../domain/decision-tree/walk.ts';
import { CopyText } from './CopyText.tsx';
import { EndingView } from './EndingView.tsx';
import { printPage, unfoldForPrint } from './print-page.ts';
import { QuestionView } from './QuestionView.tsx';
import { StepsSoFar } from './StepsSoFar.tsx';
import { useWalk } from './use-walk.ts';

interface Props {
  tree: Tree;
  /** Names of roles by id. */
  roles: Record<string, string>;
  /** Title of the page. */
  title: string;
}

/** Walks a decision tree one question at a time; rendered at build as its first question. */
export function TreeWalk({ tree, roles, title }: Props) {
  const { view, answer, reopen, back, restart, restartClock } = useWalk(tree);
  const heading = useRef<HTMLHeadingElement>(null);
  const here = walk(tree, view.choices);

  useEffect(unfoldForPrint, []);
  useLayoutEffect(() => {
    if (view.moves > 0) heading.current?.focus();
  }, [view.moves]);

  if (!here) return null;
  const { steps, node, at } = here;
  const changing = view.before !== undefined;
  return (
    <div class="tree-walk" data-at={at} data-tone={isQuestion(node) ? undefined : node.tone}>
      <p class="news" role="status">
        {view.stale && '链接里的答案已经对不上现在的决策树，从第一个问题重新开始。'}
        {view.kept > 0 && `后面 ${view.kept} 题沿用原来的答案。`}
        {changing && '改完这一题，后面还用得上的答案会留着。'}
      </p>
      {isQuestion(node) ? (
        <QuestionView
          key={view.moves}
          question={node}
          number={steps.length + 1}
          left={questionsLeft(tree, at) - 1}
          chosen={view.before?.[steps.length]}
          onAnswer={answer}
          heading={heading}
        />
      ) : (
        <EndingView
          key={view.moves}
          ending={node}
          steps={steps}
          reached={view.reached}
          roles={roles}
          title={title}
          onRestartClock={restartClock}
          heading={heading}
        />
      )}
      <StepsSoFar steps={steps} onReopen={reopen} />
      <div class="controls">
        {steps.length > 0 && (
          <>
            <button type="button" class="button" onClick={back}>
              上一题
            </button>
            <button type="button" class="button" onClick={restart}>
              从头再来
            </button>
          </>
        )}
        <button type="button" class="button" onClick={() => printPage('tree')}>
          打印整棵树
        </button>
        <CopyText
          label="复制整棵树"
          text={() => toMarkdown({ title, tree, roles, base: location.origin })}
        />
      </div>
    </div>
  );
}
