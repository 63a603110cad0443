import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteSession } from '../support/site-session.ts';

const manual = '/manuals/utm-tracking/';
const open = '#term-card:popover-open';

const site = siteSession();

test('a pointer on a term opens its card, and may move into it', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}${manual}`);
  const term = firstTerm(page);
  await term.hover();
  const card = page.locator(open);
  await card.waitFor();
  expect(await card.textContent()).toMatch(/UTM.*查看术语$/);
  await card.locator('a').hover();
  await page.waitForTimeout(500);
  expect(await card.count()).toBe(1);
  await page.mouse.move(2, 2);
  await card.waitFor({ state: 'detached' });
});

test('focus opens the card, Tab goes into it, Escape closes it', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}${manual}`);
  const term = firstTerm(page);
  await term.evaluate((link) => {
    const before = document.createElement('button');
    link.before(before);
    before.focus();
  });
  await page.keyboard.press('Tab');
  await page.locator(open).waitFor();
  expect(await term.getAttribute('aria-describedby')).toBe('term-card');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('查看术语');
  await page.keyboard.press('Escape');
  await page.locator(open).waitFor({ state: 'detached' });
  expect(await term.getAttribute('aria-describedby')).toBeNull();
});

test('the first tap shows the card within the screen, its link leads to the term', async () => {
  const page = await site.reader('dark', {
    viewport: { width: 375, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(`${site.origin}${manual}`);
  await firstTerm(page).tap();
  const card = page.locator(open);
  await card.waitFor();
  expect(new URL(page.url()).pathname).toBe(manual);
  const box = await card.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
  await card.locator('a').tap();
  await page.waitForURL(`${site.origin}/glossary/#utm`);
});

test('a tap follows the link when the texts do not load', async () => {
  const page = await site.reader('light', { hasTouch: true });
  await page.route('**/data/terms.json', (route) => route.abort());
  await page.goto(`${site.origin}${manual}`);
  await firstTerm(page).tap();
  await page.waitForURL(`${site.origin}/glossary/#utm`);
});

test('the texts of the cards load once, when first needed', async () => {
  const page = await site.reader();
  let loads = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/data/terms.json')) loads += 1;
  });
  await page.goto(`${site.origin}${manual}`, { waitUntil: 'networkidle' });
  expect(loads).toBe(0);
  for (const index of [0, 1]) {
    await page.locator('a.term').nth(index).hover();
    await page.locator(`a.term[aria-describedby] + ${open}`).waitFor();
  }
  expect(loads).toBe(1);
});

test('the glossary narrows down as one types; a link to a term shows it again', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/glossary/`);
  const entries = page.locator('.term-entry:visible');
  const all = await entries.count();
  await page.fill('#term-filter', 'ｃａｃ');
  await page.locator('term-filter [role="status"]', { hasText: `共 ${all} 个` }).waitFor();
  expect(await entries.count()).toBeLessThan(all / 2);
  expect(await page.locator('#cac').isVisible()).toBe(true);
  await page.evaluate(() => (location.hash = '#ab-test'));
  await page.locator('#ab-test').waitFor();
  expect(await entries.count()).toBe(all);
  await page.fill('#term-filter', '量子');
  expect(await page.locator('term-filter [role="status"]').textContent()).toBe(
    '没有“量子”。换个说法，或用页面顶部的搜索。',
  );
});

test('without JavaScript a term is a link and the glossary is complete', async () => {
  const page = await site.reader('light', { javaScriptEnabled: false });
  await page.goto(`${site.origin}${manual}`);
  expect(await firstTerm(page).getAttribute('href')).toBe('/glossary/#utm');
  await page.goto(`${site.origin}/glossary/#cac`);
  expect(await page.locator('#cac').isVisible()).toBe(true);
  expect(await page.locator('#term-filter').isVisible()).toBe(false);
});

function firstTerm(page: Page) {
  return page.locator('a.term').first();
}
