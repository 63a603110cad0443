import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bring } from '../support/files.ts';
import { activeCell, cell, cellText, fillCell } from '../support/grid.ts';
import { pageSizes, paperWords, stands, testWithPdfText } from '../support/pdf.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const ROWS = 1000;

/** The channel table with a thousand rows, read from a file. */
async function thousandRows(): Promise<Page> {
  const page = await site.visit('/templates/channel-tracking/');
  const lines = Array.from({ length: ROWS }, (_, row) => `渠道${row + 1},1000,100,10,50,${row}`);
  await bring(page, '全年.csv', `渠道类型,曝光量,点击量,转化量,花费,收入\n${lines.join('\n')}\n`);
  await page.getByText(`读入 ${ROWS} 行`).waitFor();
  return page;
}

const drawn = (page: Page) => page.locator('tbody tr[data-row]').count();

test('of a thousand rows only those around the ones in sight are drawn, and all count', async () => {
  const page = await thousandRows();
  expect(await drawn(page)).toBeLessThan(200);
  expect(await cell(page, 0, 'channel').isVisible()).toBe(true);
  expect(await cell(page, 900, 'channel').count()).toBe(0);
  expect(await page.locator('tfoot').textContent()).toContain('50,000.00');
  expect(await page.locator('table.sheet').getAttribute('aria-rowcount')).toBe(String(ROWS + 1));
});

test('scrolling brings the rows further down, in their places', async () => {
  const page = await thousandRows();
  const frame = page.locator('.sheet-frame.tall');
  await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await expect.poll(() => cell(page, 500, 'channel').count()).toBe(1);
  expect(await cellText(page, 500, 'channel')).toBe('渠道501');
  expect(await drawn(page)).toBeLessThan(200);
  await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(() => cell(page, ROWS - 1, 'channel').count()).toBe(1);
  expect(await cell(page, ROWS - 1, 'channel').textContent()).toBe(`渠道${ROWS}`);
});

test('Ctrl+End goes to the last row, which is then in sight; typing there works', async () => {
  const page = await thousandRows();
  await cell(page, 0, 'channel').click();
  await page.keyboard.press('Enter');
  await expect.poll(() => activeCell(page)).toBe('1-channel');
  await page.keyboard.press('Control+End');
  await expect.poll(() => activeCell(page)).toBe(`${ROWS - 1}-advice`);
  await page.keyboard.type('最后一行');
  await page.keyboard.press('Home');
  const last = cell(page, ROWS - 1, 'advice');
  const isSeen = await last.evaluate((td) => {
    const { left, top, width, height } = td.getBoundingClientRect();
    return td.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isSeen).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await expect.poll(() => activeCell(page)).toBe('0-channel');
  await expect.poll(() => cell(page, 0, 'channel').isVisible()).toBe(true);
  await page.keyboard.press('Control+End');
  await expect.poll(() => cellText(page, ROWS - 1, 'advice')).toBe('最后一行');
});

test('the cell that is being filled in keeps its text when it scrolls out of sight', async () => {
  const page = await thousandRows();
  await cell(page, 3, 'channel').click();
  await page.keyboard.type('写到一半');
  const frame = page.locator('.sheet-frame.tall');
  await frame.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(() => cell(page, ROWS - 1, 'channel').count()).toBe(1);
  await page.keyboard.type('，接着写');
  await page.keyboard.press('Enter');
  await expect.poll(() => activeCell(page)).toBe('4-channel');
  await frame.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(() => cellText(page, 3, 'channel')).toBe('写到一半，接着写');
});

test('one change counts at once among a thousand rows, and a range over all of them is summed up', async () => {
  const page = await thousandRows();
  await fillCell(page, 0, 'spend', '1050');
  await expect.poll(() => page.locator('tfoot').textContent()).toContain('51,000.00');
  await cell(page, 0, 'spend').click();
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.getByText('选中 1000 行 × 1 栏：1000 个数，合计 51,000.00，平均 51.00').waitFor();
});

test('on paper there are all of them, and afterwards only those in sight again', async () => {
  const page = await thousandRows();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pageSizes(pdf).length).toBeGreaterThan(15);
  await expect.poll(() => drawn(page)).toBeLessThan(200);
});

testWithPdfText('the first, a middle and the last row stand on the paper', async () => {
  const page = await thousandRows();
  const words = paperWords(await page.pdf({ preferCSSPageSize: true }));
  for (const name of ['渠道1', '渠道500', `渠道${ROWS}`])
    expect(stands(words, name), name).toBe(true);
  expect(words.filter(({ isOutside }) => isOutside)).toEqual([]);
});
