import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { longPaths } from './long-paths.ts';
import { openSite } from './open-site.ts';

const ROWS = 100_000;
const ROUNDS = 5;

interface Run {
  /** Seconds from the choice of the file to the last change of the page. */
  seconds: number;
  /** Milliseconds of each task that kept the page from answering for 50 ms or more. */
  pauses: number[];
}

/** How long 100,000 paths take from the choice of a file to the results of all eight models, and how the page feels meanwhile. */
export async function benchAttribution(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
  const file = join(folder, 'paths.csv');
  const { text } = longPaths(ROWS);
  writeFileSync(file, text);
  const site = await openSite();
  try {
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      runs.push(await runOf(await site.open('/calculators/attribution/'), file));
    const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
    const longest = Math.max(0, ...runs.flatMap(({ pauses }) => pauses));
    const size = (Buffer.byteLength(text) / 1e6).toFixed(1);
    return [
      `归因：${ROWS} 行（${size} MB），从选文件到八种算法都显示，共 ${ROUNDS} 次`,
      `  秒：最快 ${said(seconds[0])}，中位数 ${said(seconds[Math.floor(ROUNDS / 2)])}，最慢 ${said(seconds.at(-1))}`,
      longest > 0
        ? `  页面最长停顿：${longest.toFixed(0)} 毫秒`
        : '  页面最长停顿：不到 50 毫秒（没有长任务）',
    ].join('\n');
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

async function runOf(page: Page, file: string): Promise<Run> {
  await page.reload();
  await page.locator('astro-island:not([ssr]) .attribution').waitFor();
  // The file is known to the page only when its own handler begins, which ends what the test tool costs.
  await page.evaluate(() => {
    const seen = { start: 0, end: 0, pauses: [] as number[] };
    Object.assign(globalThis, { seen });
    document.addEventListener('change', () => (seen.start = performance.now()), { capture: true });
    new PerformanceObserver((list) => {
      if (seen.start === 0) return;
      seen.pauses.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      const isDone = document.querySelector('.attribution .report') !== null;
      if (isDone && !document.querySelector('.attribution progress'))
        seen.end ||= performance.now();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await page.locator('.attribution input[type=file]').setInputFiles(file);
  await page.waitForFunction(
    () => (globalThis as unknown as { seen: { end: number } }).seen.end > 0,
  );
  // Long tasks are told a little later.
  await page.waitForTimeout(300);
  const seen = await page.evaluate(
    () =>
      (globalThis as unknown as { seen: { start: number; end: number; pauses: number[] } }).seen,
  );
  return { seconds: (seen.end - seen.start) / 1000, pauses: seen.pauses };
}

function said(seconds: number | undefined): string {
  return (seconds ?? 0).toFixed(2);
}
