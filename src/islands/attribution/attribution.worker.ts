import type { PathTable } from '../../domain/attribution/path-table.ts';
import { readPaths } from '../../domain/attribution/read-paths.ts';
import { reportPaths } from '../../domain/attribution/report-paths.ts';
import { readPathFile } from './read-path-file.ts';
import type { Progress, Task } from './worker-messages.ts';

/** Reads and attributes tables that are too long for the thread of the page. Cancelled by ending the worker. */
let table: PathTable | null = null;

addEventListener('message', ({ data }: MessageEvent<Task>) => void work(data));

async function work(task: Task): Promise<void> {
  if (task.kind === 'read') {
    const read =
      typeof task.data === 'string' ? { text: task.data } : await readPathFile(task.data);
    if ('refused' in read) {
      tell({ state: 'refused', reason: read.refused });
      return;
    }
    table = readPaths(read.text);
  }
  if (!table) return;
  const report = reportPaths(table, task.options, (done, all) => {
    tell({ state: 'attributing', done, all });
    return true;
  });
  if (report) tell({ state: 'done', report });
}

function tell(progress: Progress): void {
  postMessage(progress);
}
