import type { ReadFile } from './read-file.ts';
import { readWorkbook } from './read-workbook.ts';

/** Reads one workbook. Long ones would hold up the page, and hostile ones are cut off by ending the worker. */
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void readWorkbook(data).then((read: ReadFile) => {
    postMessage(read);
  });
});
