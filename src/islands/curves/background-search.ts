import { signal, type Signal } from '@preact/signals';
import type { SplitProblem } from '../../domain/response/split-problem.ts';
import type { SearchProgress, SearchResult, SearchTask } from './search-messages.ts';

/** What was found, and for which problem. */
export interface Found {
  problem: SplitProblem;
  result: SearchResult;
}

/** Pause after which typing counts as finished. */
const PAUSE = 300;

/** Search for the best split in a worker, so that the page stays responsive. */
export class BackgroundSearch {
  /** The latest result; stays while the next one is searched. */
  readonly found: Signal<Found | null> = signal(null);
  /** Boxes parted so far and how far the best split found may be from the best, as a fraction; null while idle. */
  readonly doing: Signal<{ steps: number; gap: number | null } | null> = signal(null);
  readonly isCancelled = signal(false);
  #worker: Worker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Searches once the reader stops typing, in place of what was searched before. */
  ask(problem: SplitProblem): void {
    this.#end();
    this.isCancelled.value = false;
    this.doing.value = { steps: 0, gap: null };
    this.#timer = setTimeout(() => this.#start(problem), PAUSE);
  }

  cancel(): void {
    this.stop();
    this.isCancelled.value = true;
  }

  /** Ends the work and forgets its result. */
  stop(): void {
    this.#end();
    this.found.value = null;
    this.isCancelled.value = false;
  }

  #start(problem: SplitProblem): void {
    const worker = new Worker(new URL('./curves.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<SearchProgress>) => {
      if (data.state === 'searching') this.doing.value = { steps: data.steps, gap: data.gap };
      else this.#give({ problem, result: data.result });
    });
    worker.addEventListener('error', () =>
      this.#give({
        problem,
        result: { error: '没有算完，浏览器的内存可能不够。少放几个渠道再试。' },
      }),
    );
    this.#worker = worker;
    const task: SearchTask = {
      channels: problem.channels.map(({ planned }) => planned),
      budget: problem.budget,
    };
    worker.postMessage(task);
  }

  #give(found: Found): void {
    this.#end();
    this.found.value = found;
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.doing.value = null;
  }
}
