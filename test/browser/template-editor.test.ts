import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { siteSession } from '../support/site-session.ts';

const { visit } = siteSession();
const CHANNELS = '/templates/channel-tracking/';
const BUDGET = '/templates/budget-allocation/';
const cell = (page: Page, row: number, column: string) =>
  page.locator(`[data-cell="${row}-${column}"]`);

async function exported(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Chooses a file in the editor's file picker. */
async function bring(page: Page, name: string, content: Buffer | string): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('本机保存', () => {
  test('what is typed survives a reload, undo and redo work', async () => {
    const page = await visit(BUDGET);
    await cell(page, 0, 'item').fill('只拍 2 条视频');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    await page.getByText('已存在本机').waitFor();
    expect(await cell(page, 0, 'item').inputValue()).toBe('只拍 2 条视频');
    await cell(page, 0, 'item').fill('改了主意');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await cell(page, 0, 'item').inputValue()).toBe('只拍 2 条视频');
    await page.keyboard.press('Control+y');
    expect(await cell(page, 0, 'item').inputValue()).toBe('改了主意');
  });

  test('a damaged record is not written over: it can be exported, and one starts over on purpose', async () => {
    const page = await visit(BUDGET);
    await cell(page, 0, 'item').fill('甲');
    await page.getByText('已存在本机').waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const open = indexedDB.open('marketing-handbook');
          open.onsuccess = () => {
            const store = open.result.transaction('records', 'readwrite').objectStore('records');
            store.put(
              { format: 1, savedAt: '2026-11-22T00:00:00Z', data: { rows: '坏了' } },
              'draft/budget-allocation',
            ).onsuccess = () => done();
          };
        }),
    );
    await page.reload();
    await page.getByText('已经损坏，读不出来').waitFor();
    expect(await cell(page, 0, 'category').inputValue()).toBe('内容制作');
    const { name, bytes } = await exported(page, '导出原始数据');
    expect(name).toMatch(/^损坏的记录-.*\.json$/);
    expect(bytes.toString()).toContain('坏了');
    await page.getByRole('button', { name: '从头开始' }).click();
    await page.getByText('已存在本机').waitFor();
  });
});

describe('导出与读回', () => {
  test('a workbook carries numbers, live formulas with results, and reads back the same', async () => {
    const page = await visit(CHANNELS);
    await cell(page, 0, 'spend').fill('1.25万');
    const { name, bytes } = await exported(page, '导出 Excel');
    expect(name).toMatch(/^营销渠道效果跟进表-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const [sheet] = await workbookGrids(new Uint8Array(bytes));
    const row = sheet?.rows.find((cells) => cells.includes('搜索引擎'));
    expect(row).toContain(12_500);
    expect(row).toContain(2.56);
    await page.getByRole('button', { name: '清空开始填' }).click();
    await bring(page, name, bytes);
    await page.getByText('读入 3 行').waitFor();
    expect(await cell(page, 0, 'spend').inputValue()).toBe('12,500.00');
    expect(await cell(page, 2, 'channel').inputValue()).toBe('短视频平台');
  });

  test('a csv has a byte order mark and harmless cells, and reads back the same', async () => {
    const page = await visit(CHANNELS);
    await cell(page, 0, 'channel').fill('=HYPERLINK("http://x")');
    const { bytes } = await exported(page, '导出 CSV');
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(`'=HYPERLINK`);
    await bring(page, '跟进表.csv', bytes);
    await page.getByText('读入 3 行').waitFor();
    expect(await cell(page, 0, 'channel').inputValue()).toBe('=HYPERLINK("http://x")');
  });

  test('a wrong cell keeps its text and has a message; nothing is lost', async () => {
    const page = await visit(CHANNELS);
    await bring(
      page,
      '本周.csv',
      '渠道类型,曝光量,点击量,转化量,花费,收入\n搜索,五万,5000,200,10000,32000\n',
    );
    await page
      .getByText('第 1 行：“曝光量”写的是“五万”，不是数字。请写成 1,200 或 1.2 万。')
      .first()
      .waitFor();
    expect(await cell(page, 0, 'impressions').inputValue()).toBe('五万');
    await page.getByRole('button', { name: '撤销' }).click();
    expect(await cell(page, 0, 'channel').inputValue()).toBe('搜索引擎');
  });

  test.each([
    ['程序.xlsx', 'MZ\u0090\u0000 not a workbook'],
    ['别的.csv', '姓名,年龄\n张三,30\n'],
  ])('%s is refused with a sentence, and the sheet stays as it is', async (name, content) => {
    const page = await visit(CHANNELS);
    await bring(page, name, content);
    await page.locator('.report.bad').waitFor();
    expect((await page.locator('.report.bad p').textContent())?.length).toBeGreaterThan(10);
    expect(await cell(page, 0, 'channel').inputValue()).toBe('搜索引擎');
  });
});

describe('打印', () => {
  test.each([BUDGET, CHANNELS])('%s prints on one A4 page without cut columns', async (url) => {
    const page = await visit(url);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages).toHaveLength(1);
    const sticksOut = await page.evaluate(() => {
      const table = document.querySelector('.sheet');
      return (table?.scrollWidth ?? 0) - (table?.parentElement?.clientWidth ?? 0);
    });
    expect(sticksOut).toBeLessThanOrEqual(1);
  });
});

test('without JavaScript the example is readable and its workbook is a plain link', async () => {
  const page = await visit(CHANNELS, { javaScriptEnabled: false });
  expect(await cell(page, 0, 'channel').inputValue()).toBe('搜索引擎');
  expect(await page.locator('.sheet tfoot').textContent()).toContain('156,800.00');
  const href = await page.getByRole('link', { name: /Excel/ }).getAttribute('href');
  expect((await page.request.get(new URL(href ?? '', page.url()).href)).status()).toBe(200);
});

test('on a phone every row is a card and the page does not scroll sideways', async () => {
  const page = await visit(CHANNELS, { viewport: { width: 375, height: 800 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  const box = await cell(page, 0, 'spend').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(40);
});
