import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { launchBrowser, newReader, whenInteractive } from '../support/browser.ts';
import { budgetOf } from '../support/budgets.ts';
import { serveDist, siteUrls } from '../support/serve-dist.ts';
import { watchPage } from '../support/watch-page.ts';

/** Home, 404, every listing, and the first page of every section. */
const urls = siteUrls().filter((url, index, all) => {
  const isFirst = all.findIndex((other) => isArticle(other) && sameSection(other, url)) === index;
  return !isArticle(url) || isFirst;
});

/** Long enough for a page that loads something when it is idle. */
const idle = 1000;

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('打开页面', () => {
  test.each(urls)('%s 只用本站文件，不报错，脚本不超重', async (url) => {
    const page = await newReader(browser);
    try {
      const faults = await watchPage(page, server.origin);
      const scripts = collectScripts(page);
      await page.goto(server.origin + encodeURI(url), { waitUntil: 'load' });
      await whenInteractive(page);
      await page.waitForTimeout(idle);
      const sizes = (await Promise.all(scripts)).map(gzipSize);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(faults).toEqual([]);
      expect(total / 1000, '打开后下载的脚本（kB）').toBeLessThanOrEqual(budgetOf(url).js);
    } finally {
      await page.context().close();
    }
  });
});

/** Bodies of the scripts that a page loads, whether at once or a little later by itself. */
function collectScripts(page: Page): Promise<Buffer>[] {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  return bodies;
}

function gzipSize(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function isArticle(url: string): boolean {
  return /^\/[^/]+\/[^/]+\/$/.test(url);
}

function sameSection(a: string, b: string): boolean {
  return a.split('/')[1] === b.split('/')[1];
}
