import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { launchBrowser, newReader, whenInteractive, type Theme } from './browser.ts';
import { serveDist, siteUrls } from './serve-dist.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

interface View {
  title: string;
  theme: Theme;
  width: number;
  /** All of axe's rules where none are named. */
  rules?: string[];
}

const LIGHT: View = { title: '浅色主题，宽 1280 像素', theme: 'light', width: 1280 };
/** In the dark theme only colours differ. */
const DARK: View = {
  title: '深色主题，宽 1280 像素',
  theme: 'dark',
  width: 1280,
  rules: ['color-contrast', 'link-in-text-block'],
};
const PHONE: View = { title: '浅色主题，宽 375 像素', theme: 'light', width: 375 };

/** What differs on a phone comes from components that stand on many pages: the fronts of sections and every fifth page show them. */
function isSeenOnPhone(url: string, index: number): boolean {
  return url.split('/').length <= 3 || index % 5 === 0;
}

/** Tests every second page of the site, from the given one on: two files share the pages, so that two browsers can. */
export function testAccessiblePages(from: 0 | 1): void {
  let browser: Browser;
  let server: StaticServer;
  let page: Page;

  beforeAll(async () => {
    server = await serveDist();
    browser = await launchBrowser();
    page = await newReader(browser);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const pages = siteUrls()
    .map((url, index) => ({
      url,
      views: isSeenOnPhone(url, index) ? [LIGHT, DARK, PHONE] : [LIGHT, DARK],
    }))
    .filter((_, index) => index % 2 === from);

  test.each(pages)('$url 没有无障碍问题', async ({ url, views }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(server.origin + encodeURI(url));
    await whenInteractive(page);
    const faults: string[] = [];
    for (const view of views) faults.push(...(await faultsIn(page, view)));
    expect(faults.length, faults.join('\n\n')).toBe(0);
  });
}

async function faultsIn(page: Page, { title, theme, width, rules }: View): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((value) => {
    document.documentElement.dataset['theme'] = value;
  }, theme);
  // Legacy mode is four times as fast; it differs only for frames of other origins.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map((violation) => `${title}：${describeViolation(violation)}`);
}

function describeViolation({ id, help, nodes }: Violation): string {
  const places = nodes.map(({ html, failureSummary }) => `  ${html}\n    ${failureSummary ?? ''}`);
  return [`${id}：${help}`, ...places].join('\n');
}
