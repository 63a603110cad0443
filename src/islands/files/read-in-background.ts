import type { ReadFile } from './read-file.ts';

/** Workbooks of 5,000 rows and 100 columns take a second on a laptop. */
const LONGEST = 20_000;

/** Has a worker read a workbook, so that the page stays responsive; takes the bytes away. */
export function readInBackground(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    const give = (read: ReadFile): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(
      () =>
        give({
          refused: '读了 20 秒还没有读完，已经停下。请只复制需要的那张表到新工作簿，再导入。',
        }),
      LONGEST,
    );
    worker.addEventListener('message', ({ data }: MessageEvent<ReadFile>) => give(data));
    worker.addEventListener('error', () =>
      give({
        refused: '没有读成，浏览器的内存可能不够。请关掉别的页面再试，或另存为 .csv 再导入。',
      }),
    );
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
