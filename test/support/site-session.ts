import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { launchBrowser, newReader, whenInteractive } from './browser.ts';
import { serveDist } from './serve-dist.ts';

/**
 * A browser and the built site for the tests of one file. `visit` opens a page in a context of its own that is
 * closed after the test.
 */
export function siteSession(): {
  visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser;
  let server: StaticServer;
  const open: Page[] = [];

  beforeAll(async () => {
    server = await serveDist();
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  return {
    visit: async (path, options = {}) => {
      const page = await newReader(browser, 'light', {
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      open.push(page);
      await page.goto(server.origin + path);
      if (options.javaScriptEnabled !== false) await whenInteractive(page);
      return page;
    },
  };
}
