import { signal, type Signal } from '@preact/signals';
import type { AttributionOptions } from '../../domain/attribution/options.ts';
import type { PathReport } from '../../domain/attribution/report-paths.ts';
import type { Progress, Task } from './worker-messages.ts';

/** Data that a worker attributes. */
export interface Source {
  /** How the reader knows it: the name of a file, or what it is. */
  name: string;
  data: File | string;
  /** It does not stand in the text box, so it is neither kept nor linked. */
  isImport: boolean;
}

export interface Job {
  source: Source;
  /** Null when nothing is being done; `all` is 0 while the data is read. */
  doing: { done: number; all: number } | null;
  /** The latest result; stays while other options are worked out. */
  report: PathReport | null;
}

/** Pause after which typing counts as finished. */
const PAUSE = 300;

/** Attribution of long tables in a worker, so that the page stays responsive. */
export class BackgroundAnalysis {
  readonly job: Signal<Job | null> = signal(null);
  /** Why the latest data was not worked out. */
  readonly fault = signal('');
  #worker: Worker | undefined;
  #waiting: AttributionOptions | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Reads `source` in place of what was there before. */
  start(source: Source, options: AttributionOptions): void {
    this.stop();
    this.job.value = { source, doing: { done: 0, all: 0 }, report: null };
    const worker = new Worker(new URL('./attribution.worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Progress>) => this.#hear(data));
    worker.addEventListener('error', () =>
      this.#give('没有算完，浏览器的内存可能不够。请把数据拆成几份再试。'),
    );
    this.#worker = worker;
    this.#ask({ kind: 'read', data: source.data, options });
  }

  /** Attributes the same data by other options, once the reader stops typing. */
  again(options: AttributionOptions): void {
    if (!this.#worker) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.job.peek()?.doing) this.#waiting = options;
      else this.#repeat(options);
    }, PAUSE);
  }

  /** Ends the work and forgets its data. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting = undefined;
    this.job.value = null;
    this.fault.value = '';
  }

  #repeat(options: AttributionOptions): void {
    const job = this.job.peek();
    if (!job) return;
    this.job.value = { ...job, doing: { done: 0, all: 0 } };
    this.#ask({ kind: 'again', options });
  }

  #ask(task: Task): void {
    this.#worker?.postMessage(task);
  }

  #hear(progress: Progress): void {
    const job = this.job.peek();
    if (!job) return;
    switch (progress.state) {
      case 'attributing':
        this.job.value = { ...job, doing: { done: progress.done, all: progress.all } };
        return;
      case 'refused':
        this.#give(progress.reason);
        return;
      case 'done': {
        this.job.value = { ...job, doing: null, report: progress.report };
        const waiting = this.#waiting;
        this.#waiting = undefined;
        if (waiting) this.#repeat(waiting);
      }
    }
  }

  #give(reason: string): void {
    this.stop();
    this.fault.value = reason;
  }
}
