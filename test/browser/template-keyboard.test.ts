import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { whenInteractive } from '../support/browser.ts';
import { cell, chosenSize, fillCell, openMore, rowButton } from '../support/grid.ts';
import { bring } from '../support/files.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const BUDGET = '/templates/budget-allocation/';

/** Everything in the tool that one can act on, cells of tables apart, as sentences. */
const CONTROLS =
  '.tool :is(a[href], button, input, select, textarea, summary):not([tabindex="-1"], :disabled, td *, [type=file])';

/** Presses a key until the focus leaves the tool; gives what had the focus in between, cells included. */
async function walk(page: Page, key: string): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    const place = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at?.closest('.tool')) return null;
      const td = at.closest<HTMLElement>('td[data-cell]');
      return td ? `cell ${td.dataset['cell'] ?? ''}` : (at.getAttribute('data-walk') ?? '');
    });
    if (place === null) return seen;
    seen.push(place);
    if (seen.length > 400) throw new Error(`no way out after ${seen.slice(-5).join(', ')}`);
    await pressAndMove(page, key);
  }
}

/** The first key in a table fetches the code for keys: nobody walks on before the focus has moved. */
async function pressAndMove(page: Page, key: string): Promise<void> {
  const before = await page.evaluateHandle(() => {
    const at = document.activeElement;
    return { at, cell: at?.closest<HTMLElement>('td[data-cell]')?.dataset['cell'] };
  });
  await page.keyboard.press(key);
  await page.waitForFunction(({ at, cell }) => {
    const now = document.activeElement;
    return now !== at || now?.closest<HTMLElement>('td[data-cell]')?.dataset['cell'] !== cell;
  }, before);
}

/** Numbers the controls in sight; gives the numbers. */
const number = (page: Page) =>
  page.locator(CONTROLS).evaluateAll((all) =>
    all
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('details:not([open]) > :not(summary)'),
      )
      .map((element, index) => {
        element.setAttribute('data-walk', String(index));
        return String(index);
      }),
  );

describe('只用键盘', () => {
  test.each([
    ['一张表', BUDGET, 20],
    ['一份文件', '/templates/step-card/', 59],
    ['看板', '/templates/agile-board/', 0],
    ['日历', '/templates/content-calendar/', 0],
    ['打勾', '/templates/checkin-21/', 0],
  ])('%s: Tab reaches everything, and leads out at both ends', async (_, path, cells) => {
    const page = await site.visit(path);
    await page.locator('.draft-bar select').focus();
    const controls = await number(page);
    const forth = await walk(page, 'Tab');
    expect(forth.filter((place) => place.startsWith('cell ')).length).toBe(cells);
    const reached = new Set(forth);
    expect(controls.filter((control) => !reached.has(control))).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    const back = await walk(page, 'Shift+Tab');
    expect(back.length).toBeGreaterThan(0);
  });

  test('the menu of a row and the menu 更多 give the focus back, and Tab goes on from there', async () => {
    const page = await site.visit(BUDGET);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.locator('.more-menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('复制链接');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('更多');
    await rowButton(page, 0).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await expect.poll(focused).toContain('在上面加一行');
    await page.keyboard.press('Tab');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('td')?.dataset['cell']))
      .toBe('0-category');
  });
});

describe('打开之后的样子也没有无障碍问题', () => {
  const states: [string, (page: Page) => Promise<void>][] = [
    [
      '选中一块',
      async (page) => {
        await cell(page, 0, 'amount').click();
        await cell(page, 2, 'amount').click({ modifiers: ['Shift'] });
        await expect.poll(() => chosenSize(page)).toEqual({ rows: 3, columns: 1 });
      },
    ],
    [
      '行的菜单',
      async (page) => {
        await rowButton(page, 1).click();
        await page.getByRole('menuitem').first().waitFor();
      },
    ],
    [
      '菜单“更多”',
      async (page) => {
        await openMore(page);
      },
    ],
    [
      '有错的格子',
      async (page) => {
        await fillCell(page, 1, 'amount', '一万');
        await cell(page, 1, 'amount').click();
      },
    ],
    [
      '文件读不了',
      async (page) => {
        await bring(page, '程序.xlsx', 'MZ');
        await page.locator('.report.bad').waitFor();
      },
    ],
    [
      '改名',
      async (page) => {
        await fillCell(page, 0, 'category', '甲');
        await page.getByRole('button', { name: '改名' }).click();
        await page.getByLabel('草稿的名称').waitFor();
      },
    ],
  ];

  test.each(states)('%s', async (_, bringAbout) => {
    for (const theme of ['light', 'dark'] as const) {
      const page = await site.reader(theme);
      await page.goto(site.origin + BUDGET);
      await whenInteractive(page);
      await bringAbout(page);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      const found = violations.map(({ id, nodes }) => [
        theme,
        id,
        ...nodes.map(({ html }) => html),
      ]);
      expect(found).toEqual([]);
    }
  });
});
