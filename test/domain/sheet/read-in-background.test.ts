import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ascii, readBytes } from './read-fixture.ts';

/** A worker that does what a test tells it. */
class FakeWorker extends EventTarget {
  static latest: FakeWorker;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();

  constructor() {
    super();
    FakeWorker.latest = this;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Starts to read, and waits until the worker was asked. */
async function ask() {
  const read = readBytes('a.xlsx', ascii('PK'));
  await vi.advanceTimersByTimeAsync(0);
  return { read, worker: FakeWorker.latest };
}

test('工作簿交给后台读，读完就收场', async () => {
  const { read, worker } = await ask();
  expect(worker.postMessage).toHaveBeenCalledOnce();
  const grids = [{ name: 'a', rows: [[1]] }];
  worker.dispatchEvent(new MessageEvent('message', { data: { grids } }));
  expect(await read).toEqual({ grids });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('20 秒还没有读完，就停下', async () => {
  const { read, worker } = await ask();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await read).toEqual({
    refused: '读了 20 秒还没有读完，已经停下。请只复制需要的那张表到新工作簿，再导入。',
  });
  expect(worker.terminate).toHaveBeenCalledOnce();
});

test('后台出了事，也说得出办法', async () => {
  const { read, worker } = await ask();
  worker.dispatchEvent(new Event('error'));
  expect(await read).toEqual({
    refused: '没有读成，浏览器的内存可能不够。请关掉别的页面再试，或另存为 .csv 再导入。',
  });
  expect(worker.terminate).toHaveBeenCalledOnce();
});
