import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { cellText, columnTexts, fillCell } from '../support/grid.ts';
import { saved } from '../support/local-records.ts';
import { siteUrls } from '../support/serve-dist.ts';
import { siteSession } from '../support/site-session.ts';
import { watchPage } from '../support/watch-page.ts';

const site = siteSession();
const visit = (path: string) =>
  site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
const copiedLink = async (page: Page) => {
  await page.getByRole('button', { name: '复制链接' }).first().click();
  await page.getByText('链接已复制').first().waitFor();
  return new URL(await page.evaluate(() => navigator.clipboard.readText()));
};

describe('every calculator', () => {
  const urls = siteUrls().filter((url) => /^\/calculators\/./.test(url));

  test.each(urls)('%s shows figures or sentences, whatever is typed', async (url) => {
    let faults: string[] = [];
    const page = await site.visit(url, {}, async (opened) => {
      faults = await watchPage(opened, site.origin);
    });
    const tools = page.locator('.tool');
    const shown = async () => (await tools.allTextContents()).join('\n');
    expect(await shown()).not.toMatch(NONSENSE);
    for (const text of ['', '0', '-1', '１２％', '<b>x</b>', '9'.repeat(40)]) {
      for (const input of await page.locator('.tool .inputs input[type="text"]').all()) {
        await input.fill(text);
      }
      expect(await shown(), `typed ${text}`).not.toMatch(NONSENSE);
    }
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      375,
    );
  });
});

const NONSENSE = /NaN|Infinity|undefined|null|\[object/;

describe('a calculator made from its formula', () => {
  const LOSS = '/calculators/funnel-loss/';

  test('an impossible figure gets a sentence beside it, and the result says to mend it first', async () => {
    const page = await visit('/calculators/conversion-rate/');
    await page.getByLabel('转化量', { exact: false }).first().fill('99999');
    const input = page.getByLabel('转化量', { exact: false }).first();
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('.results').textContent()).toContain('先改好上面标出的输入');
  });

  test('a text that is no number is never left out of a sum without a word', async () => {
    const page = await visit('/calculators/misallocation/');
    await fillCell(page, 0, 'spend', '一万');
    expect(await page.locator('.results').textContent()).toContain('先改好上面标出的输入');
    expect(await page.locator('.verdict').count()).toBe(0);
    await fillCell(page, 0, 'spend', '1万');
    expect(await page.locator('.results').textContent()).toContain('37,750.00');
    const roi = await visit('/calculators/roi/');
    await roi.getByLabel('花费（元）').fill('五万');
    expect(await roi.locator('.results').textContent()).not.toContain('还是空的');
  });

  test('an example that is loaded over the own numbers can be taken back', async () => {
    const page = await visit(LOSS);
    const input = page.locator('.inputs input.num').first();
    await fillCell(page, 0, 'people', '4321');
    await input.fill('0.7%');
    await page.getByLabel('代入一个算例').selectOption({ index: 1 });
    expect(await cellText(page, 0, 'people')).not.toBe('4,321');
    await page.getByRole('button', { name: '换回代入之前的数' }).click();
    expect(await cellText(page, 0, 'people')).toBe('4,321');
    expect(await input.inputValue()).toBe('0.7%');
  });

  test('full-width digits and 万 are understood', async () => {
    const page = await visit('/calculators/roi/');
    await page.getByLabel('花费（元）').first().fill('１．２万');
    await page.getByLabel('收入（元）').first().fill('４８，０００');
    expect(await page.locator('.results').textContent()).toContain('1:4.0');
  });

  test('a copied link restores inputs and table on a cold page; the own draft stays', async () => {
    const page = await visit(LOSS);
    await fillCell(page, 0, 'people', '4321');
    const link = await copiedLink(page);
    const other = await visit(LOSS + link.hash);
    await other.getByText('不会覆盖你存在本机的内容').waitFor();
    expect(await cellText(other, 0, 'people')).toBe('4,321');
  });

  test('a link of another tool says so and keeps the sample', async () => {
    const page = await visit(`${LOSS}#v1.abc`);
    await page.getByText('链接里的数据不完整').waitFor();
  });

  test('what was typed is there after a reload, and undo goes back', async () => {
    const page = await visit(LOSS);
    const before = await columnTexts(page, 'people');
    await fillCell(page, 0, 'people', '7777');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await page.getByText('已存在本机').waitFor();
    expect(await columnTexts(page, 'people')).toEqual(['7,777', ...before.slice(1)]);
    await fillCell(page, 0, 'people', '8888');
    expect(await cellText(page, 0, 'people')).toBe('8,888');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, 0, 'people')).toBe('7,777');
  });

  test('Excel and CSV hold the reader’s own numbers', async () => {
    const page = await visit('/calculators/roi/');
    await page.getByLabel('花费（元）').first().fill('20000');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 Excel' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^ROI-换算器-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const [grid] = await workbookGrids(new Uint8Array(await readFile(await file.path())));
    const cells = grid?.rows.flat() ?? [];
    expect(cells).toContain(20_000);
    expect(cells).toContain(75_600 / 20_000);
    const csv = await saved(page, () => page.getByRole('button', { name: '导出 CSV' }).click());
    expect(csv).toContain('花费（元）,20000\r\n');
  });

  test('a chart is saved as a picture', async () => {
    const page = await visit('/calculators/misallocation/');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '存为图片' }).first().click();
    const picture = await readFile(await (await downloading).path());
    expect([...picture.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
    expect(picture.length).toBeGreaterThan(3000);
  });

  test('the keyboard alone is enough: type, take an example, copy the link', async () => {
    const page = await visit('/calculators/roi/');
    await page.getByLabel('花费（元）').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('20000');
    expect(await page.locator('.results').textContent()).toContain('1:3.78');
    for (const wanted of ['代入一个算例', '复制链接']) {
      const focused = () =>
        page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.closest('label')?.textContent ?? at?.textContent ?? '';
        });
      for (let step = 0; step < 12 && !(await focused()).includes(wanted); step += 1)
        await page.keyboard.press('Tab');
      expect(await focused()).toContain(wanted);
    }
    await page.keyboard.press('Enter');
    await page.getByText('链接已复制').waitFor();
  });

  test('printed on paper, a workbench shows all its calculators and none is cut', async () => {
    const page = await visit('/calculators/value-workbench/');
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('.bench .member')
      .evaluateAll((members) => members.filter((each) => each.getClientRects().length > 0).length);
    expect(shown).toBe(await page.locator('.bench .member').count());
    expect(shown).toBeGreaterThan(3);
  });

  test('dates go into a calendar file', async () => {
    const page = await visit('/calculators/campaign-schedule/');
    await page.getByLabel('活动日').first().fill('2026-12-10');
    const text = await saved(page, () => page.getByRole('button', { name: /导出日历/ }).click());
    expect(text).toContain('DTSTART;VALUE=DATE:20261110');
  });
});

describe('a workbench', () => {
  test('what is typed once counts in all its calculators, on this page and on their own', async () => {
    const page = await visit('/calculators/budget-workbench/');
    await page.locator('.shared-inputs').getByLabel('总预算（元）').fill('10万');
    await page.locator('#budget-allocation').getByText('内容制作 40,000.00 元').waitFor();
    expect(await page.locator('#pretest-budget .results').textContent()).toContain('10,000.00');
    await page.getByText('已存在本机').first().waitFor();
    await page.goto(`${site.origin}/calculators/pretest-budget/`);
    await page.getByText('已存在本机').waitFor();
    expect(await page.getByLabel('总预算（元）').inputValue()).toBe('10万');
  });

  test('the rows of the channel table are the draft of the template, with every column', async () => {
    const page = await visit('/calculators/misallocation/');
    await fillCell(page, 0, 'spend', '30000');
    await page.getByText('已存在本机').waitFor();
    await page.goto(`${site.origin}/templates/channel-tracking/`);
    await page.getByText('已存在本机').waitFor();
    expect(await cellText(page, 0, 'spend')).toBe('30,000.00');
    expect(await cellText(page, 0, 'advice')).toBe('增加长尾关键词投放');
  });
});

test('a case opens a calculator with its numbers', async () => {
  const page = await visit('/cases/supermarket-transformation/');
  await page.getByRole('link', { name: '代入 ROI 换算器' }).click();
  await page.getByText('链接里带来的数').waitFor();
  expect(await page.locator('.results').textContent()).toContain('1:3.8');
});
