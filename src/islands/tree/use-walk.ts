import { useEffect, useState } from 'preact/hooks';
import { changeAnswer } from '../../domain/decision-tree/change-answer.ts';
import { isQuestion } from '../../domain/decision-tree/is-question.ts';
import type { Tree } from '../../domain/decision-tree/schema.ts';
import {
  readWalkLink,
  writeWalkLink,
  type WalkState,
} from '../../domain/decision-tree/walk-link.ts';
import { walk } from '../../domain/decision-tree/walk.ts';
import { pushHistory, readHistory } from './walk-history.ts';

export interface WalkView extends WalkState {
  /** All answers from before one of them is being changed. */
  before?: number[] | undefined;
  /** How many later answers a change has kept. */
  kept: number;
  /** The link's answers do not fit this tree. */
  stale: boolean;
  /** Counts the moves, so that focus follows them and not the first look. */
  moves: number;
}

const FIRST: WalkView = { choices: [], kept: 0, stale: false, moves: 0 };

/** The state of a walk, kept in the address: back, forward, reload and a passed-on link all work. */
export function useWalk(tree: Tree) {
  const [view, setView] = useState(FIRST);

  useEffect(() => {
    const read = (moved: number) => {
      const entry = readHistory();
      if (!entry) return;
      const state = readWalkLink(tree, entry.walk, new Date());
      const before = readWalkLink(tree, entry.before, new Date());
      setView(({ moves }) => ({
        ...FIRST,
        ...(typeof state === 'string' ? {} : state),
        stale: state === 'stale',
        before: typeof before === 'string' ? undefined : before.choices,
        moves: moves + moved,
      }));
    };
    const back = () => read(1);
    read(0);
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [tree]);

  function go(choices: number[], { before, kept = 0 }: Partial<WalkView> = {}) {
    const here = walk(tree, choices);
    if (!here) return;
    const reached = isQuestion(here.node) ? undefined : new Date();
    pushHistory(writeWalkLink(tree, view), {
      walk: writeWalkLink(tree, { choices, reached }),
      before: before ? writeWalkLink(tree, { choices: before }) : '',
    });
    setView(({ moves }) => ({ choices, reached, before, kept, stale: false, moves: moves + 1 }));
  }

  return {
    view,
    answer: (choice: number) => {
      const { choices, before } = view;
      const next = before
        ? changeAnswer(tree, before, choices.length, choice)
        : [...choices, choice];
      go(next, { kept: next.length - choices.length - 1 });
    },
    /** Asks one question again; the answers after it wait. */
    reopen: (step: number) => go(view.choices.slice(0, step), { before: view.choices }),
    back: () => go(view.choices.slice(0, -1)),
    restart: () => go([]),
    restartClock: () => go(view.choices),
  };
}
