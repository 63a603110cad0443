import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MOST_UPRIGHT } from '../../src/domain/document/most-upright.ts';
import { cell, fillCell } from '../support/grid.ts';
import { pageSizes, paperWords, stands, testWithPdfText } from '../support/pdf.ts';
import { siteUrls } from '../support/serve-dist.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const urls = siteUrls().filter((url) => /^\/templates\/./.test(url));
/** Width of the text on A4, in CSS pixels: across with margins of 12 mm, upright with 15 mm. */
const ACROSS = 1032;
const UPRIGHT = 680;

/** Prints a page as its own style sheets say. */
const print = (page: Page) => page.pdf({ preferCSSPageSize: true });

/** Shows all tables of a page where it first shows another view of them. */
async function showTables(page: Page): Promise<boolean> {
  const buttons = page.getByRole('button', { name: '表格', exact: true });
  for (const button of await buttons.all()) await button.click();
  return (await buttons.count()) > 0;
}

/** What is wider on paper than there is room for, cells with text that is cut included. */
async function tooWide(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const found = await page.locator('.tool').evaluate((tool) => {
    const end = tool.getBoundingClientRect().right;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 20)}”`;
    return [...tool.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only'))
      .flatMap((element) => {
        const { right, width: own } = element.getBoundingClientRect();
        if (own > 0 && right > end + 1.5) return [`${name(element)} +${Math.round(right - end)}`];
        const holdsText = element.matches('th, td, select, textarea, input:not([type=checkbox])');
        const isCut = holdsText && element.scrollWidth > element.clientWidth + 1;
        return isCut ? [`${name(element)}：字被截断`] : [];
      });
  });
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  return found;
}

/** Documents stand upright, but for those with a table of more columns than can be read so. */
async function isUpright(page: Page): Promise<boolean> {
  const columns = await page
    .locator('.sheet thead tr')
    .evaluateAll((rows) => Math.max(0, ...rows.map((row) => row.children.length - 1)));
  return (await page.locator('.tool.document').count()) > 0 && columns <= MOST_UPRIGHT;
}

async function fits(page: Page, upright: boolean): Promise<void> {
  const sizes = pageSizes(await print(page));
  const [width, height] = upright ? [595, 842] : [842, 595];
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) {
    expect(size.map(Math.round)).toEqual([width, height]);
  }
  expect(await tooWide(page, upright ? UPRIGHT : ACROSS)).toEqual([]);
}

test.each(urls)('%s 印在 A4 上什么都不截断：表横着，文件竖着', async (url) => {
  const page = await site.look(url);
  const upright = await isUpright(page);
  await fits(page, upright);
  if (await showTables(page)) await fits(page, upright);
});

test.each(['budget-allocation', 'channel-tracking', 'action-card'])('%s 印成一页', async (slug) => {
  const page = await site.look(`/templates/${slug}/`);
  expect(pageSizes(await print(page))).toHaveLength(1);
});

describe('纸上有什么', () => {
  test('what was typed, and no buttons, drafts, messages or hints about the site', async () => {
    const page = await site.visit('/templates/campaign-brief/');
    await page.getByLabel('规则', { exact: true }).fill('一句很长的规则，'.repeat(60));
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.draft-bar', '.toolbar', '.feeds', '.add-row', '.row-head', '.sort']) {
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
    }
    const printed = page.locator('.param.longtext .printed', { hasText: '一句很长的规则' });
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(
      0,
    );
    expect(await page.locator('.signatures dt').allTextContents()).toEqual([
      '营销总监',
      '营销负责人',
      '财务',
    ]);
    expect(await page.locator('.signatures').isVisible()).toBe(true);
  });

  test('a long text in the cell that was typed in last is not cut', async () => {
    const page = await site.visit('/templates/budget-allocation/');
    await fillCell(page, 0, 'category', '一个特别特别长的费用类别名称，一行怎么也放不下');
    await cell(page, 0, 'category').click();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await tooWide(page, ACROSS)).toEqual([]);
  });

  testWithPdfText.each([
    'dynamic-persona',
    'key-account-plan',
    'customer-segments',
    'adtech-components',
    'smart-kpi',
    'kpi-levels',
    'dashboard-layout',
    'data-foundation',
    'mvp-record',
    'management-cockpit',
    'raci',
    'member-tiers',
    'iteration-plan',
    'ad-order',
    'weekly-review',
  ])('%s：每个表头都在纸上，没有字落在纸外', async (slug) => {
    const page = await site.look(`/templates/${slug}/`);
    await showTables(page);
    const heads = await page
      .locator('.sheet thead th:not(.row-head)')
      .evaluateAll((all) => all.map((head) => (head.firstChild?.textContent ?? '').trim()));
    const words = paperWords(await print(page));
    expect(words.filter(({ isOutside }) => isOutside)).toEqual([]);
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter((head) => !stands(words, head.replace(/\s/g, '')))).toEqual([]);
  });
});
