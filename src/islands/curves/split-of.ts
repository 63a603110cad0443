import type { Note } from '../../domain/formula/notes.ts';
import { compareSplit, type SplitReport } from '../../domain/response/compare-split.ts';
import { judgeSplit } from '../../domain/response/judge-split.ts';
import type { SpendResponse } from '../../domain/response/spend-response.ts';
import type { SplitProblem } from '../../domain/response/split-problem.ts';
import { splitVerdict } from '../../domain/response/split-verdict.ts';
import type { Found } from './background-search.ts';

/** A split with what is said of it. */
export interface Split {
  problem: SplitProblem;
  report: SplitReport;
  verdict: string;
  /** Why there is no best split, in Chinese. */
  error: string | null;
  notes: Note[];
}

/** What was found, for the problem that it was found for; while nothing is, today's side of the one that is asked. */
export function splitOf(
  asked: SplitProblem | null,
  found: Found | null,
  weeks: ReadonlyMap<string, SpendResponse[]>,
): Split | null {
  if (!asked) return null;
  const problem = found?.problem ?? asked;
  const plan = found && 'plan' in found.result ? found.result.plan : null;
  const report = compareSplit(problem, plan);
  return {
    problem,
    report,
    verdict: splitVerdict(report),
    error: found && 'error' in found.result ? found.result.error : null,
    notes: judgeSplit(problem, report, weeks),
  };
}
