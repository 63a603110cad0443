import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../find-browser.ts';
import { startServer } from '../serve/start-server.ts';

/** The built site in headless Chromium, for measurements. */
export interface OpenSite {
  /** A page of the site, ready for input. */
  open: (path: string) => Promise<Page>;
  close: () => Promise<void>;
}

/** Serves `dist` and starts a browser; run `npm run build` before. */
export async function openSite(): Promise<OpenSite> {
  const server = await startServer('dist', 0);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  const page = await browser.newPage();
  return {
    open: async (path) => {
      await page.goto(server.origin + path);
      // Tools start when they come into sight.
      await page
        .locator('astro-island')
        .first()
        .scrollIntoViewIfNeeded({ timeout: 2000 })
        .catch(() => undefined);
      await page.waitForTimeout(400);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
