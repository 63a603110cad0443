import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

const ROWS = 1000;
const PAGE = '/templates/channel-tracking/';

/**
 * A sheet of 1,000 rows and ten columns: what a keystroke costs until the page is laid out again, and how long an import
 * and an export take.
 */
export async function benchSheets(): Promise<string> {
  const site = await openSite();
  try {
    const page = await site.open(PAGE);
    const imported = await importRows(page);
    const times: number[] = [];
    for (const row of [0, ROWS / 2, ROWS - 1]) times.push(...(await keystrokes(page, row)));
    times.sort((a, b) => a - b);
    const moves = (await moveTimes(page)).sort((a, b) => a - b);
    const exported = await exportTime(page);
    return [
      `${ROWS} 行的表（${PAGE}）`,
      `  导入 ${imported.toFixed(0)} 毫秒；导出 .xlsx ${exported.time.toFixed(0)} 毫秒（${exported.kilobytes} kB，上限 1,000）`,
      `  一次按键到排好版（毫秒，上限 16）：中位数 ${at(times, 0.5)}，95% ${at(times, 0.95)}，最大 ${at(times, 1)}`,
      `  一次方向键到排好版（毫秒）：中位数 ${at(moves, 0.5)}，最大 ${at(moves, 1)}`,
    ].join('\n');
  } finally {
    await site.close();
  }
}

async function importRows(page: Page): Promise<number> {
  const lines = Array.from(
    { length: ROWS },
    (_, row) =>
      `渠道 ${row + 1},${50_000 + row},${5000 + row},${200 + row},${10_000 + row},${32_000 + row},建议 ${row}`,
  );
  const text = `渠道类型,曝光量,点击量,转化量,花费,收入,优化建议\n${lines.join('\n')}\n`;
  const start = performance.now();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: '一千行.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByText(`读入 ${ROWS} 行`).waitFor();
  return performance.now() - start;
}

/** Milliseconds of each of twelve keystrokes in a cell of the column 花费, on which three columns and the totals depend. */
async function keystrokes(page: Page, row: number): Promise<number[]> {
  // Rows out of sight are not drawn.
  await page.locator('.sheet-frame').evaluate((frame, part) => {
    frame.scrollTop = frame.scrollHeight * part;
  }, row / ROWS);
  await page.locator(`td[data-cell="${row}-spend"]`).click();
  return page.evaluate(async () => {
    const times: number[] = [];
    for (let round = 1; round <= 12; round += 1) {
      const field = document.activeElement as HTMLInputElement;
      const start = performance.now();
      field.value = String(10 ** (round % 6)) + String(round);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The interface draws in a microtask after the event.
      await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 60));
    }
    return times;
  });
}

/** Milliseconds of each of forty steps to the cell below. */
function moveTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (let round = 0; round < 40; round += 1) {
      const start = performance.now();
      const key = { key: 'ArrowUp', bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
      await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))));
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 40));
    }
    return times;
  });
}

async function exportTime(page: Page): Promise<{ time: number; kilobytes: number }> {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 Excel' }).click(),
  ]);
  const bytes = await readFile(await download.path());
  return { time: performance.now() - start, kilobytes: Math.round(bytes.length / 1000) };
}

function at(times: number[], part: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1);
}
