import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { whenInteractive } from '../support/browser.ts';
import { saved } from '../support/local-records.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const visit = (path: string) =>
  site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });

describe('UTM 链接生成器', () => {
  const UTM = '/calculators/utm-builder/';

  test('one link: the query and the anchor of the address stay, Chinese is encoded', async () => {
    const page = await visit(UTM);
    await page.locator('#utm-url').fill('https://example.com/活动?id=3#top');
    await page.locator('#utm-campaign').fill('20261212_sale');
    const link = await page.locator('output').first().textContent();
    expect(link).toBe(
      'https://example.com/%E6%B4%BB%E5%8A%A8?id=3&utm_source=douyin&utm_medium=cpc&utm_campaign=20261212_sale&utm_content=video_a_15s#top',
    );
    await page.getByRole('button', { name: '复制这条的链接' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  test('a name that breaks the rules is told, and one click mends it', async () => {
    const page = await visit(UTM);
    await page.locator('#utm-source').fill('Dou Yin');
    await page.locator('#utm-source-remarks button').first().click();
    expect(await page.locator('#utm-source').inputValue()).toMatch(/^dou_?yin$/);
  });

  test('without an address there is a sentence instead of a link', async () => {
    const page = await visit(UTM);
    await page.locator('#utm-url').fill('例子');
    expect(await page.locator('output').count()).toBe(0);
    expect(await page.locator('#utm-url').getAttribute('aria-invalid')).toBe('true');
  });

  test('the QR code is drawn, and saved for printing and for a chat', async () => {
    const page = await visit(UTM);
    await page.getByRole('button', { name: '这条的二维码' }).click();
    await page.getByRole('img', { name: /^二维码，内容是 https/ }).waitFor();
    const svg = await saved(page, () => page.getByRole('button', { name: /下载 SVG/ }).click());
    expect(svg).toMatch(/^<svg[\s\S]*<path d="M/);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 PNG' }).click();
    const png = await readFile(await (await downloading).path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  test('rows pasted out of a sheet become a list that goes into Excel and comes back after a reload', async () => {
    const page = await visit(UTM);
    await page.getByLabel('一批链接').check();
    await page
      .locator('#utm-paste')
      .fill('https://example.com/a\twechat\tsocial\t20261111_sale\npay.example\tdouyin\tcpc\t');
    await page.getByRole('button', { name: '加进下面的表' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    const bytes = new Uint8Array(await readFile(await (await downloading).path()));
    const [grid] = await workbookGrids(bytes);
    expect(grid?.rows[0]?.slice(0, 2)).toEqual(['网址', 'utm_source']);
    expect(String(grid?.rows[1]?.[6])).toContain('utm_source=wechat&utm_medium=social');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await page.getByText('已存在本机').waitFor();
    expect(await page.getByText('utm_source=wechat').count()).toBeGreaterThan(0);
  });
});

describe('行业换词器', () => {
  const WORDS = '/calculators/word-swap/';
  const result = (page: Awaited<ReturnType<typeof visit>>) =>
    page.getByRole('region', { name: '换词的结果' });

  test('the words of the industry are swapped and marked with where they come from', async () => {
    const page = await visit(WORDS);
    await page.getByLabel('原文', { exact: true }).fill('先摸清用户兴趣。');
    expect(await result(page).textContent()).toBe('先摸清采购需求来源。');
    await page.getByRole('button', { name: '复制结果' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('先摸清采购需求。');
  });

  test('an own word counts, is kept, and can be switched off', async () => {
    const page = await visit(WORDS);
    await page.getByLabel('原文', { exact: true }).fill('看直播间。');
    await page.getByLabel('自己加：原来的词').fill('直播间');
    await page.getByLabel('换成', { exact: true }).fill('展厅');
    await page.getByRole('button', { name: /加进词表/ }).click();
    expect(await result(page).textContent()).toBe('看展厅自加。');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await whenInteractive(page);
    await page.getByText('已存在本机').waitFor();
    expect(await result(page).textContent()).toBe('看展厅自加。');
  });
});
