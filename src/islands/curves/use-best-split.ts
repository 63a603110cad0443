import { useEffect, useMemo } from 'preact/hooks';
import type { SplitProblem } from '../../domain/response/split-problem.ts';
import { BackgroundSearch, type Found } from './background-search.ts';
import { quickPlan } from './quick-plan.ts';

/** The best split of a problem: at once where that takes no noticeable time, else from a worker a little later. */
export function useBestSplit(problem: SplitProblem | null): {
  found: Found | null;
  search: BackgroundSearch;
  again: () => void;
} {
  const search = useMemo(() => new BackgroundSearch(), []);
  const quick = useMemo((): Found | null => {
    const result = problem && quickPlan(problem);
    return problem && result && { problem, result };
  }, [problem]);
  useEffect(() => {
    if (problem && !quick) search.ask(problem);
    else search.stop();
  }, [problem, quick, search]);
  useEffect(() => () => search.stop(), [search]);
  return {
    found: quick ?? search.found.value,
    search,
    again: () => {
      if (problem) search.ask(problem);
    },
  };
}
