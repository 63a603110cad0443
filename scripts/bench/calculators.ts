import type { Page } from 'playwright-core';
import { openSite } from './open-site.ts';
import { readPages } from '../html/read-pages.ts';

const ROUNDS = 15;

/** What a change of one input costs on every calculator page: from the input event to the last change of the page. */
export async function benchCalculators(): Promise<string> {
  const urls = readPages()
    .map(({ url }) => url)
    .filter((url) => /^\/calculators\/./.test(url));
  const site = await openSite();
  try {
    const rows: { url: string; middle: number; worst: number }[] = [];
    for (const url of urls) {
      const times = await timesOf(await site.open(url));
      if (times.length > 0) rows.push({ url, middle: middleOf(times), worst: Math.max(...times) });
    }
    rows.sort((a, b) => b.middle - a.middle);
    const lines = rows.map(
      ({ url, middle, worst }) =>
        `${middle.toFixed(1).padStart(7)} ${worst.toFixed(1).padStart(7)}  ${url}`,
    );
    return [
      `输入到结果（毫秒，每页改 ${ROUNDS} 次；上限 16）`,
      '  中位数    最大  页面',
      ...lines,
    ].join('\n');
  } finally {
    await site.close();
  }
}

/** Milliseconds of each change; empty for a page without an input to type into. */
function timesOf(page: Page): Promise<number[]> {
  return page.evaluate(async (rounds) => {
    const tool = document.querySelector('.tool');
    // A cell of a table becomes a field when it is chosen.
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0 });
    tool?.querySelector('.sheet tbody td.num:not(.computed)')?.dispatchEvent(press);
    await new Promise((done) => setTimeout(done, 50));
    const input = tool?.querySelector<HTMLInputElement>(
      '.inputs input.num, .sheet input.num, .params input.num',
    );
    if (!tool || !input) return [];
    input.focus();
    const original = input.value;
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      let last = 0;
      const watcher = new MutationObserver(() => {
        last = performance.now();
      });
      watcher.observe(tool, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      const start = performance.now();
      input.value = round % 2 === 0 ? original.replace(/\d/, '3') : original;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 120));
      watcher.disconnect();
      if (last > 0) times.push(last - start);
    }
    return times;
  }, ROUNDS);
}

function middleOf(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
