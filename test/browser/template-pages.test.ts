import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { whenSaved } from '../support/draft-shelf.ts';
import { activeField, cell, cellText, columnTexts, rowButton } from '../support/grid.ts';
import { siteUrls } from '../support/serve-dist.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const urls = siteUrls().filter((url) => /^\/templates\/./.test(url));
const CHANNELS = '/templates/channel-tracking/';
const PHONE = { viewport: { width: 375, height: 800 }, hasTouch: true, isMobile: true };

/** Shows all tables of a page where it first shows another view of them. */
async function showTables(page: Page): Promise<void> {
  for (const button of await page.getByRole('button', { name: '表格', exact: true }).all()) {
    await button.click();
  }
}

describe('手机上', () => {
  test.each(urls)('%s 不左右滚动，格子够大，按得着', async (url) => {
    const page = await site.look(url, PHONE);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(375);
    await showTables(page);
    expect(await width()).toBe(375);
    const small = await page
      .locator('.sheet tbody td, .draft-bar :is(button, select), .row-head button')
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => ({
            height: element.getBoundingClientRect().height,
            text: element.textContent.slice(0, 20),
          }))
          .filter(({ height }) => height < 40),
      );
    expect(small).toEqual([]);
  });

  test('tapping a cell edits it, and what is typed counts at once', async () => {
    const page = await site.visit(CHANNELS, PHONE);
    await cell(page, 1, 'spend').tap();
    await expect.poll(() => activeField(page).getAttribute('aria-label')).toBe('第 2 行，花费');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('24000');
    await page.getByRole('heading', { level: 1 }).tap();
    await expect.poll(() => cellText(page, 1, 'cac')).toBe('80.00');
    await whenSaved(page);
  });

  test('Enter begins a new line in a long text', async () => {
    const page = await site.visit(CHANNELS, PHONE);
    await cell(page, 1, 'advice').tap();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('第二行');
    await page.getByRole('heading', { level: 1 }).tap();
    await expect.poll(() => cellText(page, 1, 'advice')).toBe('优化落地页加载速度\n第二行');
  });

  test('each card names its columns, and its menu adds and removes rows', async () => {
    const page = await site.visit(CHANNELS, PHONE);
    const label = await cell(page, 0, 'spend').evaluate(
      (td) => getComputedStyle(td, '::before').content,
    );
    expect(label).toBe('"花费"');
    await rowButton(page, 0).tap();
    await page.getByRole('menuitem', { name: '复制这一行' }).tap();
    await expect
      .poll(() => columnTexts(page, 'channel'))
      .toEqual(['搜索引擎', '搜索引擎', '社交媒体', '短视频平台']);
  });

  test('a wrong cell says so without hovering', async () => {
    const page = await site.visit(CHANNELS, PHONE);
    await cell(page, 0, 'spend').tap();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('一万');
    await page.getByRole('heading', { level: 1 }).tap();
    await cell(page, 0, 'spend').getByText('不是数字').waitFor();
  });
});

describe('没有 JavaScript', () => {
  test('the example is readable and its files are plain links', async () => {
    const page = await site.visit(CHANNELS, { javaScriptEnabled: false });
    expect(await cell(page, 1, 'channel').textContent()).toBe('社交媒体');
    expect(await cell(page, 0, 'channel').locator('input').getAttribute('value')).toBe('搜索引擎');
    expect(await page.locator('.sheet tfoot').textContent()).toContain('156,800.00');
    for (const name of [/Excel/, /CSV/]) {
      const href = await page.getByRole('link', { name }).getAttribute('href');
      const file = await page.request.get(new URL(href ?? '', page.url()).href);
      expect(file.status()).toBe(200);
      expect((await file.body()).length).toBeGreaterThan(200);
    }
  });

  test('a document shows its sections and can be had for Word', async () => {
    const page = await site.visit('/templates/campaign-brief/', { javaScriptEnabled: false });
    expect(await page.getByLabel('总预算', { exact: true }).inputValue()).toBe('30,000.00');
    expect(await page.locator('.doc-section').count()).toBe(6);
    const href = await page.getByRole('link', { name: /Word/ }).getAttribute('href');
    const file = await page.request.get(new URL(href ?? '', page.url()).href);
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  });

  test('a board shows its cards', async () => {
    const page = await site.visit('/templates/agile-board/', { javaScriptEnabled: false });
    expect(await page.getByRole('region', { name: '受阻' }).locator('li').count()).toBe(2);
  });
});
