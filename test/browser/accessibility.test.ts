import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/serve/start-server.ts';
import { launchBrowser, newReader, whenInteractive } from '../support/browser.ts';
import type { Theme } from '../support/browser.ts';
import { serveDist, siteUrls } from '../support/serve-dist.ts';

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number];

const themes: { theme: Theme; width: number }[] = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 375 },
];

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

describe.each(themes)('$theme 主题，宽 $width 像素', ({ theme, width }) => {
  let page: Page;

  beforeAll(async () => {
    page = await newReader(browser, theme, { viewport: { width, height: 900 } });
  });

  afterAll(() => page.context().close());

  // One page after another in one tab: on two cores faster than several tabs at once.
  test.each(siteUrls())('%s 没有无障碍问题', async (url) => {
    await page.goto(server.origin + encodeURI(url));
    await whenInteractive(page);
    // Legacy mode is four times as fast; it differs only for frames of other origins.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.length, violations.map(describeViolation).join('\n\n')).toBe(0);
  });
});

function describeViolation({ id, help, nodes }: Violation): string {
  const places = nodes.map(({ html, failureSummary }) => `  ${html}\n    ${failureSummary ?? ''}`);
  return [`${id}：${help}`, ...places].join('\n');
}
