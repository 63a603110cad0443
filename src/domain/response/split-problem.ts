import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import type { DraftValues } from '../sheet/draft.ts';
import type { EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import { MOST_MONEY } from './curve-sheet.ts';
import { readCurves, type CurveChannel } from './read-curves.ts';

/** What is to be split: the channels with their curves, and the money in yuan. */
export interface SplitProblem {
  channels: CurveChannel[];
  budget: number;
}

export const SPLIT_BUDGET: Field = {
  id: 'split_budget',
  label: '要分的总额',
  type: 'money',
  unit: '元',
  min: 0,
  max: MOST_MONEY,
  required: false,
  origin: 'derived',
  help: '不填就是现在花费的合计：同样的钱换一种分法。',
};

/**
 * The table of curves and the typed budget as a problem; `error` says in Chinese why there is none. `channels` are
 * those that are complete; `budgetError` and `issues` belong to the input and to cells of the table.
 */
export function readProblem(
  curves: Pick<DraftValues, 'rows' | 'errors'>,
  budgetText: string,
): {
  problem: SplitProblem | null;
  error: string | null;
  channels: CurveChannel[];
  budgetError: string | undefined;
  issues: EvaluatedSheet['issues'];
} {
  const { channels, issues } = readCurves(curves);
  const parsed = parseValue(SPLIT_BUDGET, budgetText);
  const budgetError = 'error' in parsed ? parsed.error : undefined;
  const problemOf = (): Pick<ReturnType<typeof readProblem>, 'problem' | 'error'> => {
    if (issues.length > 0 || curves.errors.length > 0)
      return { problem: null, error: '先改好表里标红的格子，再看怎么分。' };
    if (channels.length === 0) return { problem: null, error: '先在表里填至少一个渠道。' };
    if (!('value' in parsed)) return { problem: null, error: '先改好“要分的总额”。' };
    const budget = typeof parsed.value === 'number' ? parsed.value : todayTotal(channels);
    return { problem: { channels, budget }, error: null };
  };
  return { ...problemOf(), channels, budgetError, issues };
}

/** What all channels get today, in yuan. */
export function todayTotal(channels: readonly CurveChannel[]): number {
  return channels.reduce((sum, { today }) => sum + today, 0);
}
