import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();

test('nothing of the index loads before the dialog is opened', async () => {
  const page = await site.reader();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/faq/`, { waitUntil: 'networkidle' });
  expect(
    asked.filter((path) => path.includes('pagefind') || path.includes('search-panel')),
  ).toEqual([]);
  await open(page);
  await page.keyboard.type('ROI');
  await page.locator('.results > li').first().waitFor();
  expect(asked.some((path) => path.endsWith('/pagefind.js'))).toBe(true);
});

test.each([
  ['获客成本', /获客成本|渠道/],
  ['CAC', /渠道|术语表/],
  ['流量突增应该怎么办', /流量突增/],
  ['如何平衡工具成本与效果？', /工具/],
  ['怎么做用户分群', /用户分群|用户群/],
  ['转化率高为何 ROI 低', /转化率高/],
  ['预算怎么分', /预算/],
  ['活动经费', /预算/],
])('%s finds a fitting page among the first three', async (question, title) => {
  const page = await site.reader();
  await page.goto(`${site.origin}/`);
  await open(page);
  await page.keyboard.insertText(question);
  await page.locator('.results > li').first().waitFor();
  const titles = await page.locator('.results .title a').allTextContents();
  expect(titles.slice(0, 3).join('｜')).toMatch(title);
  expect(await page.locator('.search-dialog .status').textContent()).toMatch(/找到 \d+ 页。$/);
});

test('narrows by kind, and the chips say how many there are', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/`);
  await open(page);
  await page.keyboard.insertText('ROI');
  const chip = page.locator('.kinds button', { hasText: '常见问题' });
  await chip.waitFor();
  const count = Number(await chip.locator('span').textContent());
  await chip.click();
  await page.locator('.status', { hasText: `“常见问题”里找到 ${count} 页。` }).waitFor();
  expect(await page.locator('.kinds [aria-pressed="true"]').textContent()).toContain('常见问题');
  const kinds = new Set(await page.locator('.results .kind').allTextContents());
  expect([...kinds]).toEqual(['常见问题']);
});

test('works by keyboard alone', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/faq/`);
  await page.keyboard.press('/');
  await page.locator('.search-dialog[open]').waitFor();
  await page.keyboard.insertText('数据透视表');
  await page.locator('.results > li').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const first = page.locator('.results a').first();
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-input');
  await page.keyboard.press('ArrowDown');
  const href = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href ?? ''}*`);

  await page.keyboard.press('Control+k');
  await page.locator('.search-dialog[open]').waitFor();
  await page.keyboard.insertText('UTM');
  await page.keyboard.press('Enter');
  await page.locator('.results a:focus').first().waitFor();
  await page.keyboard.type('x');
  expect(await page.inputValue('#search-input')).toBe('UTMx');
  await page.keyboard.press('Control+k');
  expect(await page.locator('.search-dialog[open]').count()).toBe(0);
});

test('Escape closes the dialog and gives the focus back', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/faq/`);
  await open(page);
  await page.keyboard.press('Escape');
  expect(await page.locator('.search-dialog[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.matches('[data-search-open]'))).toBe(
    true,
  );
});

test('says what to do when nothing is found', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/`);
  await open(page);
  await page.keyboard.insertText('量子纠缠');
  await page
    .locator('.status', { hasText: '没有找到“量子纠缠”。换一个词、缩短一点，或从栏目找起。' })
    .waitFor();
  expect(await page.locator('.after a', { hasText: '常见问题' }).getAttribute('href')).toBe(
    '/faq/',
  );
});

test('leaves a word out rather than showing nothing, and says so', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/`);
  await open(page);
  await page.keyboard.insertText('曲率 获客成本');
  await page.locator('.results > li').first().waitFor();
  expect(await page.locator('.status').textContent()).toMatch(
    /^没有页面同时含有全部词语，已略去“曲率”。找到 \d+ 页。$/,
  );
});

test('the box of the home page and a link with ?q= open the same dialog', async () => {
  const page = await site.reader();
  await page.goto(`${site.origin}/`);
  await page.fill('#search-box-input', 'UTM');
  await page.press('#search-box-input', 'Enter');
  await page.locator('.results > li').first().waitFor();
  expect(await page.inputValue('#search-input')).toBe('UTM');
  await page.goto(`${site.origin}/faq/?q=UTM`);
  await page.locator('.results > li').first().waitFor();
});

test('a missing index is said in Chinese, and trying again helps', async () => {
  const page = await site.reader();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.origin}/`);
  await open(page);
  await page.keyboard.insertText('ROI');
  await page.locator('.status', { hasText: '搜索没有加载出来。请检查网络，再试一次。' }).waitFor();
  await page.unroute('**/pagefind/**');
  await page.click('text=重试');
  await page.locator('.results > li').first().waitFor();
});

test.each(['light', 'dark'] as const)('the open dialog is accessible (%s)', async (theme) => {
  const page = await site.reader(theme, { viewport: { width: 375, height: 740 } });
  await page.goto(`${site.origin}/faq/`);
  await open(page);
  await page.keyboard.insertText('ROI');
  await page.locator('.results > li').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).include('.search-dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

async function open(page: Page): Promise<void> {
  await page.click('[data-search-open]');
  await page.locator('.search-dialog .status').waitFor({ state: 'attached' });
}
