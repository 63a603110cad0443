import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { launchBrowser, newReader, whenInteractive, type Theme } from './browser.ts';
import { serveDist } from './serve-dist.ts';

export interface SiteSession {
  /** Address of the served site, without a slash at its end. */
  readonly origin: string;
  /** A page with empty storage; it is closed after the test. */
  reader: (theme?: Theme, options?: BrowserContextOptions) => Promise<Page>;
  /** A reader who looks at one page after another and leaves nothing behind: one tab for all that have the same options. */
  look: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A reader who has opened `path` and can use it. `prepare` runs before the page is asked for. */
  visit: (
    path: string,
    options?: BrowserContextOptions,
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<Page>;
}

/** One browser and the built site for all tests of a file. Call it at the top of the file. */
export function siteSession(): SiteSession {
  let browser: Browser;
  let server: StaticServer;
  const looking = new Map<string, Page>();
  const open: Page[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDist()]);
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const reader: SiteSession['reader'] = async (theme = 'light', options = {}) => {
    const page = await newReader(browser, theme, options);
    open.push(page);
    return page;
  };
  return {
    get origin() {
      return server.origin;
    },
    reader,
    look: async (path, options = {}) => {
      const key = JSON.stringify(options);
      const page = looking.get(key) ?? (await newReader(browser, 'light', options));
      looking.set(key, page);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(options.viewport ?? { width: 1280, height: 900 });
      await page.goto(server.origin + path);
      await whenInteractive(page);
      return page;
    },
    visit: async (path, options = {}, prepare) => {
      const page = await reader('light', options);
      await prepare?.(page);
      await page.goto(server.origin + path);
      if (options.javaScriptEnabled !== false) await whenInteractive(page);
      return page;
    },
  };
}
