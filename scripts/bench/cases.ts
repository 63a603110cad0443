import { openSite } from './open-site.ts';

const CASES = 1000;
const PAGE = '/cases/';

/** A library of 1,000 synthetic cases: what a ticked filter costs until the list is laid out again. */
export async function benchCases(): Promise<string> {
  const site = await openSite();
  try {
    const page = await site.open(PAGE);
    await page.evaluate((count) => {
      const before = document.querySelector('case-browser') as HTMLElement;
      const list = before.querySelector('.case-rows') as HTMLElement;
      const rows = [...list.children];
      for (let index = rows.length; index < count; index += 1) {
        const copy = rows[index % rows.length]?.cloneNode(true) as HTMLElement;
        copy.dataset['slug'] = `synthetic-${index}`;
        list.append(copy);
      }
      // The element reads its rows when it is put into the page.
      before.replaceWith(before.cloneNode(true));
    }, CASES);
    const times = await page.evaluate(async () => {
      const found: number[] = [];
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.case-filters input')];
      for (const box of [...boxes, ...boxes]) {
        const start = performance.now();
        box.click();
        document.body.getBoundingClientRect();
        found.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 20));
      }
      return found.sort((a, b) => a - b);
    });
    const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1);
    return [
      `${CASES} 个案例的筛选（${PAGE}）`,
      `  勾一项到列表排好（毫秒，上限 50）：中位数 ${at(0.5)}，95% ${at(0.95)}，最大 ${at(1)}`,
    ].join('\n');
  } finally {
    await site.close();
  }
}
