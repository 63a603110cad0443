import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { launchBrowser, newReader, whenInteractive } from '../support/browser.ts';
import type { Theme } from '../support/browser.ts';
import { serveDist, siteUrls } from '../support/serve-dist.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

interface View {
  title: string;
  theme: Theme;
  width: number;
  /** All of axe's rules where none are named. */
  rules?: string[];
}

/** In the dark theme only colours differ. */
const views: View[] = [
  { title: '浅色主题，宽 1280 像素', theme: 'light', width: 1280 },
  {
    title: '深色主题，宽 1280 像素',
    theme: 'dark',
    width: 1280,
    rules: ['color-contrast', 'link-in-text-block'],
  },
  { title: '浅色主题，宽 375 像素', theme: 'light', width: 375 },
];

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

// One page after another in one tab: on two cores faster than several tabs at once.
test.each(siteUrls())('%s 没有无障碍问题', async (url) => {
  await page.goto(server.origin + encodeURI(url));
  await whenInteractive(page);
  const faults: string[] = [];
  for (const view of views) faults.push(...(await faultsIn(view)));
  expect(faults.length, faults.join('\n\n')).toBe(0);
});

async function faultsIn({ title, theme, width, rules }: View): Promise<string[]> {
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
