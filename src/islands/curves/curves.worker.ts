import { optimiseBudget } from '../../domain/response/optimise-budget.ts';
import type { SearchProgress, SearchTask } from './search-messages.ts';

/** Milliseconds between two reports. */
const PAUSE = 100;

/** Searches the best split where that takes long. Cancelled by ending the worker. */
addEventListener('message', ({ data: { channels, budget } }: MessageEvent<SearchTask>) => {
  let told = performance.now();
  const result = optimiseBudget(channels, budget, {
    onProgress: (steps, gap) => {
      if (performance.now() - told < PAUSE) return;
      told = performance.now();
      tell({ state: 'searching', steps, gap });
    },
  });
  tell({ state: 'done', result });
});

function tell(progress: SearchProgress): void {
  postMessage(progress);
}
