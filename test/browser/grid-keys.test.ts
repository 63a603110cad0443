import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, EXPENSES, FIRST, isAt, LAST, press, shows } from '../support/expenses-page.ts';
import { cell, cellText, chosenSize, columnTexts } from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const rangeText = (page: Page) => page.locator('.range-bar').first().textContent();
const isInTable = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('table.sheet') != null);

describe('在格子之间走', () => {
  test('arrows go to the neighbours and stop at the edges', async () => {
    const page = await at(site, 0, FIRST);
    await press(page, 'ArrowDown', 'ArrowRight');
    await isAt(page, '1-planned');
    await press(page, 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft');
    await isAt(page, `0-${FIRST}`);
  });

  test('Home, End and the two with Ctrl go to the ends of the row and of the table', async () => {
    const page = await at(site, 1, 'reason');
    await press(page, 'Home');
    await isAt(page, `1-${FIRST}`);
    await press(page, 'End');
    await isAt(page, `1-${LAST}`);
    await press(page, 'Control+Home');
    await isAt(page, `0-${FIRST}`);
    await press(page, 'Control+End');
    await isAt(page, `3-${LAST}`);
    await press(page, 'Control+ArrowUp');
    await isAt(page, `0-${LAST}`);
  });

  test('Tab goes on over the ends of rows, and out of the table at its last cell', async () => {
    const page = await at(site, 0, LAST);
    await press(page, 'Tab');
    await isAt(page, `1-${FIRST}`);
    await press(page, 'Shift+Tab');
    await isAt(page, `0-${LAST}`);
    await press(page, 'Control+End', 'Tab');
    await expect.poll(() => isInTable(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('加一行');
    await press(page, 'Shift+Tab');
    await expect.poll(() => isInTable(page)).toBe(true);
    await isAt(page, `3-${LAST}`);
  });

  test('Escape, then Tab leaves the table from any cell; without Escape it stays', async () => {
    const page = await at(site, 1, 'planned');
    await press(page, 'Escape', 'Tab');
    await expect.poll(() => isInTable(page)).toBe(false);
    await cell(page, 1, 'planned').click();
    await press(page, 'Tab');
    await isAt(page, '1-actual');
    await press(page, 'Escape', 'Shift+Tab');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('第 2 行的操作');
  });

  test('Enter goes down, Shift+Enter up, and both end typing', async () => {
    const page = await at(site, 1, 'planned');
    await page.keyboard.type('16000');
    await press(page, 'Enter');
    await isAt(page, '2-planned');
    await shows(page, 1, 'planned', '16,000.00');
    await press(page, 'Shift+Enter', 'Shift+Enter');
    await isAt(page, '0-planned');
  });
});

test('while the code for keys is on its way, they still change the text that is typed', async () => {
  const page = await site.visit(EXPENSES, {}, async (fresh) => {
    await fresh.route(/grid-keys/, (route) => route.abort());
  });
  await cell(page, 1, FIRST).click();
  await page.keyboard.type('abc');
  await press(page, 'Backspace', 'ArrowLeft');
  await page.keyboard.type('d');
  await shows(page, 1, FIRST, 'adb');
});

test('keys pressed while their code is still on its way are done when it comes', async () => {
  let arrived = () => {};
  const arrival = new Promise<void>((done) => (arrived = done));
  const page = await site.visit(EXPENSES, {}, async (fresh) => {
    await fresh.route(/grid-keys/, async (route) => {
      await arrival;
      await route.continue();
    });
  });
  await cell(page, 1, FIRST).click();
  await press(page, 'ArrowDown', 'ArrowRight', 'Control+a');
  await isAt(page, `1-${FIRST}`);
  arrived();
  await expect.poll(() => chosenSize(page)).toEqual({ rows: 4, columns: 13 });
});

describe('选一块', () => {
  test('Shift with arrows chooses; the bar says how much, and sums up a column of numbers', async () => {
    const page = await at(site, 0, 'planned');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown');
    await expect
      .poll(() => rangeText(page))
      .toContain('选中 3 行 × 1 栏：3 个数，合计 45,000.00，平均 15,000.00');
    await press(page, 'Shift+ArrowRight');
    await expect.poll(() => rangeText(page)).toMatch(/^选中 3 行 × 2 栏首行/);
    expect(await chosenSize(page)).toEqual({ rows: 3, columns: 2 });
    await press(page, 'ArrowDown');
    await expect.poll(() => page.locator('.range-bar').count()).toBe(0);
    await isAt(page, '1-planned');
  });

  test('Ctrl+A chooses the whole table', async () => {
    const page = await at(site, 2, 'reason');
    await press(page, 'Control+a');
    await expect.poll(() => chosenSize(page)).toEqual({ rows: 4, columns: 13 });
    await expect.poll(() => rangeText(page)).toContain('选中 4 行 × 13 栏');
  });

  test('Delete clears what is chosen, except what is worked out', async () => {
    const page = await at(site, 0, 'actual');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    await shows(page, 0, 'actual', '');
    expect(await columnTexts(page, 'actual')).toEqual(['', '', '11,500.00', '1,800.00']);
    await press(page, 'Control+z');
    await shows(page, 1, 'actual', '15,600.00');
    expect(await cellText(page, 1, 'variance')).toBe('600.00');
  });

  test('Ctrl+D and the button of the bar fill the first row down', async () => {
    const page = await at(site, 1, 'owner');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    const filled = ['市场策划', '数字运营专员', '数字运营专员', '数字运营专员'];
    await expect.poll(() => columnTexts(page, 'owner')).toEqual(filled);
    await page.getByText('已把第 2 行的内容填到第 4 行，可以撤销。').waitFor();
    await press(page, 'Control+z');
    await shows(page, 3, 'owner', '营销负责人');
    await page.getByRole('button', { name: '首行向下填' }).click();
    await expect.poll(() => columnTexts(page, 'owner')).toEqual(filled);
  });
});
