import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  activeCell,
  activeField,
  cell,
  cellText,
  chosenSize,
  columnTexts,
  dragOnto,
  fillCell,
  pressInRowMenu,
  rowButton,
} from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
/** Four rows of 费用类别、明细项、预算、占比、备注（结算依据）. */
const visit = (options = {}) => site.visit('/templates/budget-allocation/', options);
const LINES = ['内容制作', '工具测试', '嘉宾邀请', '应急备用'];
const lines = (page: Page) => expect.poll(() => columnTexts(page, 'category'));

describe('选格子', () => {
  test('dragging over cells chooses them, from either corner', async () => {
    const page = await visit();
    await cell(page, 2, 'amount').hover();
    await page.mouse.down();
    await cell(page, 1, 'item').hover();
    await cell(page, 0, 'item').hover();
    await page.mouse.up();
    await expect.poll(() => chosenSize(page)).toEqual({ rows: 3, columns: 2 });
    expect(await activeCell(page)).toBe('2-amount');
    await cell(page, 3, 'basis').hover();
    expect(await chosenSize(page)).toEqual({ rows: 3, columns: 2 });
  });

  test('a click with Shift chooses up to there, a plain click ends it', async () => {
    const page = await visit();
    await cell(page, 0, 'amount').click();
    await cell(page, 3, 'amount').click({ modifiers: ['Shift'] });
    await expect.poll(() => chosenSize(page)).toEqual({ rows: 4, columns: 1 });
    await page.getByText('4 个数，合计 50,000.00，平均 12,500.00').waitFor();
    await cell(page, 1, 'category').click();
    await expect.poll(() => chosenSize(page)).toBeNull();
    expect(await activeCell(page)).toBe('1-category');
  });

  test('what is chosen is cleared with the button below, and a click outside lets go of it', async () => {
    const page = await visit();
    await cell(page, 1, 'amount').click();
    await cell(page, 2, 'basis').click({ modifiers: ['Shift'] });
    await page.getByRole('button', { name: '清空选中' }).click();
    await expect.poll(() => cellText(page, 2, 'basis')).toBe('');
    expect(await columnTexts(page, 'amount')).toEqual(['20,000.00', '', '', '5,000.00']);
    await page.getByRole('heading', { level: 1 }).click();
    await expect.poll(() => chosenSize(page)).toBeNull();
  });

  test('a wrong cell says on hovering what to write, and is in the list that leads to it', async () => {
    const page = await visit();
    await fillCell(page, 1, 'amount', '一万五');
    const sentence = '“预算”写的是“一万五”，不是数字。请写成 12,000 或 1.2 万。';
    await cell(page, 1, 'amount').hover();
    expect(await cell(page, 1, 'amount').locator('.fault').textContent()).toBe(sentence);
    expect(await cell(page, 1, 'amount').locator('.fault').isVisible()).toBe(true);
    const list = page.getByRole('region', { name: '要改的格子' });
    expect(await list.textContent()).toContain(sentence);
    await list.getByRole('button', { name: '第 2 行' }).click();
    await expect.poll(() => activeCell(page)).toBe('1-amount');
    await page.getByRole('heading', { level: 1 }).click();
    await list.getByRole('button', { name: '第 2 行' }).click();
    await expect
      .poll(() => activeField(page).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type('15000');
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'detached' });
  });
});

describe('行的菜单', () => {
  const ITEMS = ['在上面加一行', '在下面加一行', '复制这一行', '上移', '下移', '删除这一行'];

  test.each([
    [ITEMS[0], ['内容制作', '', '工具测试', '嘉宾邀请', '应急备用']],
    [ITEMS[1], ['内容制作', '工具测试', '', '嘉宾邀请', '应急备用']],
    [ITEMS[2], ['内容制作', '工具测试', '工具测试', '嘉宾邀请', '应急备用']],
    [ITEMS[3], ['工具测试', '内容制作', '嘉宾邀请', '应急备用']],
    [ITEMS[4], ['内容制作', '嘉宾邀请', '工具测试', '应急备用']],
    [ITEMS[5], ['内容制作', '嘉宾邀请', '应急备用']],
  ])('%s', async (item = '', after) => {
    const page = await visit();
    await pressInRowMenu(page, 1, item);
    await lines(page).toEqual(after);
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.getByRole('button', { name: '撤销' }).click();
    await lines(page).toEqual(LINES);
  });

  test('arrows go round in it, Enter does it, Escape closes it and gives the focus back', async () => {
    const page = await visit();
    const button = rowButton(page, 0);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(6);
    const focused = () => page.evaluate(() => document.activeElement?.firstChild?.textContent);
    await expect.poll(focused).toBe(ITEMS[0]);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(ITEMS[5]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(ITEMS[1]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lines(page).toEqual(['内容制作', '', '工具测试', '嘉宾邀请', '应急备用']);
  });

  test('a press elsewhere closes it', async () => {
    const page = await visit();
    await rowButton(page, 3).click();
    await page.getByRole('menu').waitFor();
    await page.getByRole('heading', { level: 1 }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await lines(page).toEqual(LINES);
  });

  test('in a table that scrolls in itself no part of the menu is cut', async () => {
    const page = await site.visit('/templates/content-metrics/');
    const count = await page.locator('.sheet-frame.tall tbody tr').count();
    await rowButton(page, count - 1).click();
    const items = page.getByRole('menuitem');
    await items.first().waitFor();
    const reached = await items.evaluateAll((all) =>
      all.map((item) => {
        const { left, top, width, height } = item.getBoundingClientRect();
        return item.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      }),
    );
    expect(reached).toEqual(reached.map(() => true));
  });
});

test('a row is dragged by its number to another place', async () => {
  const page = await visit({ viewport: { width: 1280, height: 1000 } });
  await dragOnto(rowButton(page, 0), cell(page, 2, 'item'));
  await lines(page).toEqual(['工具测试', '嘉宾邀请', '内容制作', '应急备用']);
  await page.getByText('已把第 1 行移到第 3 行。').waitFor();
  await dragOnto(rowButton(page, 3), cell(page, 0, 'item'));
  await lines(page).toEqual(['应急备用', '工具测试', '嘉宾邀请', '内容制作']);
});

test('加一行 adds a row at the end and goes there', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '加一行' }).click();
  await lines(page).toEqual([...LINES, '']);
  await page.keyboard.type('差旅');
  await page.keyboard.press('Enter');
  await lines(page).toEqual([...LINES, '差旅']);
});

describe('排序', () => {
  const sort = (page: Page, label: string) =>
    page.getByRole('button', { name: `按“${label}”排序` }).click();

  test('by numbers up, then down; blank rows stand last either way', async () => {
    const page = await visit();
    await pressInRowMenu(page, 0, '在上面加一行');
    await lines(page).toEqual(['', ...LINES]);
    await fillCell(page, 4, 'amount', '');
    await sort(page, '预算');
    await lines(page).toEqual(['嘉宾邀请', '工具测试', '内容制作', '应急备用', '']);
    await page.getByText('已按“预算”从小到大排序，可以撤销。').waitFor();
    await sort(page, '预算');
    await lines(page).toEqual(['内容制作', '工具测试', '嘉宾邀请', '应急备用', '']);
    await page.getByRole('button', { name: '撤销' }).click();
    await lines(page).toEqual(['嘉宾邀请', '工具测试', '内容制作', '应急备用', '']);
  });

  test('by texts in the order of their sounds, and by what is worked out', async () => {
    const page = await visit();
    await sort(page, '费用类别');
    await lines(page).toEqual(['工具测试', '嘉宾邀请', '内容制作', '应急备用']);
    await sort(page, '占比');
    await lines(page).toEqual(['应急备用', '嘉宾邀请', '工具测试', '内容制作']);
  });
});
