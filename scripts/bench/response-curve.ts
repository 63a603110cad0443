import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';

const ROUNDS = 10;
const SHAPED = Array.from({ length: 6 }, (_, index) =>
  [`渠道${index + 1}`, 12_129.5, 'Hill', 1000, 3, 20_000].join('\t'),
).join('\n');

/** What a new best split costs in Chromium: from the change of a number to the table that shows it. */
export async function benchResponseCurve(): Promise<string> {
  const site = await openSite();
  try {
    const page = await site.open('/calculators/response-curve/');
    const sample = await timesOf(page);
    await page.getByRole('button', { name: '清空开始填' }).click();
    await page.locator('[data-cell="0-curve_channel"]').evaluate((cell, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, SHAPED);
    await page.getByText('按曲线最好能多').waitFor();
    const shaped = await timesOf(page);
    return [
      `饱和与预算优化：改一个数到新的分法（毫秒，改 ${ROUNDS} 次）`,
      '  中位数    最大  页面停顿  算例',
      lineOf('示例的 3 个渠道，当场算', sample),
      lineOf('6 个相同的 S 形渠道，停手 300 毫秒后在后台算', shaped),
    ].join('\n');
  } finally {
    await site.close();
  }
}

interface Times {
  /** Milliseconds from each change to its result. */
  results: number[];
  /** The longest that the page was busy at a stretch, in milliseconds. */
  longest: number;
}

/** Changes the spend of the first channel, again and again. */
function timesOf(page: Page): Promise<Times> {
  return page.evaluate(async (rounds) => {
    const input = document.querySelector<HTMLInputElement>('[data-cell="0-today"]');
    const tool = document.querySelector('.curves');
    if (!input || !tool) throw new Error('The tool is not there.');
    let longest = 0;
    const busy = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    busy.observe({ type: 'longtask' });
    const best = () =>
      [...document.querySelectorAll('.split tbody tr td:nth-child(5)')]
        .map((cell) => cell.textContent)
        .join();
    const results: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const before = best();
      const start = performance.now();
      input.value = String(10_001 + round * 500);
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise<void>((done) => {
        const watcher = new MutationObserver(() => {
          if (best() === before || document.querySelector('.working')) return;
          watcher.disconnect();
          done();
        });
        watcher.observe(tool, { subtree: true, childList: true, characterData: true });
      });
      results.push(performance.now() - start);
      // A task of its own for each change.
      await new Promise((done) => setTimeout(done, 50));
    }
    busy.disconnect();
    return { results, longest };
  }, ROUNDS);
}

function lineOf(name: string, { results, longest }: Times): string {
  const sorted = results.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const [first, last] = [middle, sorted.at(-1) ?? 0].map((time) => time.toFixed(1).padStart(7));
  const pause = longest > 0 ? longest.toFixed(0) : '不到 50';
  return `${first ?? ''} ${last ?? ''}  ${pause.padStart(7)}  ${name}`;
}
