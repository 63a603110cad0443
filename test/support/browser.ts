import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser.ts';

export type Theme = 'light' | 'dark';

const quiet = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts headless Chromium. One browser serves a whole test file; close it in `afterAll`. */
export function launchBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findBrowser(),
    args: asRoot ? ['--no-sandbox', ...quiet] : quiet,
    // Without a locale that can write Chinese, downloads would all be named `download`.
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}

/**
 * A page of a context of its own, so with empty storage. Speaks Chinese, stands still
 * (`prefers-reduced-motion`) and starts in `theme`. Close it with `page.context().close()`.
 */
export async function newReader(
  browser: Browser,
  theme: Theme = 'light',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    reducedMotion: 'reduce',
    ...options,
  });
  await context.addInitScript((value) => {
    localStorage.setItem('starlight-theme', value);
  }, theme);
  return context.newPage();
}

/** Waits until every island in sight answers to input, also those that start when scrolled to. */
export async function whenInteractive(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const waiting = () =>
      [...document.querySelectorAll('astro-island[ssr]')].filter(
        (island) => island.firstElementChild?.checkVisibility() === true,
      );
    // A busy machine may see an island only some time after it was scrolled to: all are, again and again.
    for (let round = 0; waiting().length > 0 && round < 200; round += 1) {
      for (const island of waiting()) {
        island.firstElementChild?.scrollIntoView();
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    if (waiting().length > 0) throw new Error('an island does not start');
    window.scrollTo(0, 0);
  });
}
