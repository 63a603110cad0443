import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  activeCell,
  activeField,
  cell,
  cellText,
  chosenSize,
  columnTexts,
  fillCell,
  tableTexts,
} from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
/** Four rows of 费用类别、预算、实际、偏差额、偏差率、判断、费用性质、应急项、原因、责任人、凭证齐、核销日、核销截止日. */
const EXPENSES = '/templates/expense-settlement/';
const FIRST = 'category';
const LAST = 'due';

/** A reader who has clicked a cell and moved once, so that the code for keys is there. */
async function at(row: number, column: string): Promise<Page> {
  const page = await site.visit(EXPENSES);
  await cell(page, row, column).click();
  await press(page, 'Enter');
  await isAt(page, `${row + 1}-${column}`);
  await press(page, 'Shift+Enter');
  await isAt(page, `${row}-${column}`);
  return page;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const isAt = (page: Page, place: string) => expect.poll(() => activeCell(page)).toBe(place);
const shows = (page: Page, row: number, column: string, text: string) =>
  expect.poll(() => cellText(page, row, column)).toBe(text);
const rangeText = (page: Page) => page.locator('.range-bar').first().textContent();
const isInTable = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('table.sheet') != null);

/** Does something and takes it back with one Ctrl+Z, and brings it again with one Ctrl+Y. */
async function inOneStep(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await tableTexts(page);
  await act();
  await expect.poll(() => tableTexts(page)).not.toEqual(before);
  const after = await tableTexts(page);
  await press(page, 'Control+z');
  await expect.poll(() => tableTexts(page)).toEqual(before);
  await press(page, 'Control+y');
  await expect.poll(() => tableTexts(page)).toEqual(after);
}

describe('在格子之间走', () => {
  test('arrows go to the neighbours and stop at the edges', async () => {
    const page = await at(0, FIRST);
    await press(page, 'ArrowDown', 'ArrowRight');
    await isAt(page, '1-planned');
    await press(page, 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowLeft');
    await isAt(page, `0-${FIRST}`);
  });

  test('Home, End and the two with Ctrl go to the ends of the row and of the table', async () => {
    const page = await at(1, 'reason');
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
    const page = await at(0, LAST);
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
    const page = await at(1, 'planned');
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
    const page = await at(1, 'planned');
    await page.keyboard.type('16000');
    await press(page, 'Enter');
    await isAt(page, '2-planned');
    await shows(page, 1, 'planned', '16,000.00');
    await press(page, 'Shift+Enter', 'Shift+Enter');
    await isAt(page, '0-planned');
  });
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
    const page = await at(0, 'planned');
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
    const page = await at(2, 'reason');
    await press(page, 'Control+a');
    await expect.poll(() => chosenSize(page)).toEqual({ rows: 4, columns: 13 });
    await expect.poll(() => rangeText(page)).toContain('选中 4 行 × 13 栏');
  });

  test('Delete clears what is chosen, except what is worked out', async () => {
    const page = await at(0, 'actual');
    await press(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    await shows(page, 0, 'actual', '');
    expect(await columnTexts(page, 'actual')).toEqual(['', '', '11,500.00', '1,800.00']);
    await press(page, 'Control+z');
    await shows(page, 1, 'actual', '15,600.00');
    expect(await cellText(page, 1, 'variance')).toBe('600.00');
  });

  test('Ctrl+D and the button of the bar fill the first row down', async () => {
    const page = await at(1, 'owner');
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

describe('改一格', () => {
  test('typing replaces the text, the first sign included; F2 adds to it; Escape takes it back', async () => {
    const page = await at(1, FIRST);
    await page.keyboard.type('a');
    await shows(page, 1, FIRST, 'a');
    await press(page, 'Escape');
    await shows(page, 1, FIRST, '工具测试');
    await press(page, 'F2');
    await page.keyboard.type('费');
    await press(page, 'ArrowLeft');
    await page.keyboard.type('用');
    await shows(page, 1, FIRST, '工具测试用费');
    await isAt(page, `1-${FIRST}`);
    await press(page, 'Escape');
    await shows(page, 1, FIRST, '工具测试');
  });

  test('the first click into the table replaces too, a double click sets the caret', async () => {
    const page = await site.visit(EXPENSES);
    await cell(page, 0, FIRST).click();
    await page.keyboard.type('甲');
    await press(page, 'Enter');
    await shows(page, 0, FIRST, '甲');
    await cell(page, 2, FIRST).dblclick();
    await page.keyboard.type('等');
    await press(page, 'Enter');
    await expect.poll(() => cellText(page, 2, FIRST)).toMatch(/^(?=.*等)(?=.*嘉宾).{5}$/);
  });

  test('what an input method composes over a cell replaces its text', async () => {
    const page = await at(1, 'reason');
    const devices = await page.context().newCDPSession(page);
    for (const text of ['n', 'ni', 'nih', '你好']) {
      await devices.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await isAt(page, '1-reason');
    await devices.send('Input.insertText', { text: '你好' });
    await press(page, 'Enter');
    await isAt(page, '2-reason');
    await shows(page, 1, 'reason', '你好');
  });

  test('Alt+Enter begins a new line in a long text, and the cell keeps both lines', async () => {
    const page = await at(0, 'reason');
    await page.keyboard.type('第一行');
    await press(page, 'Alt+Enter');
    await page.keyboard.type('第二行');
    await press(page, 'Enter');
    await isAt(page, '1-reason');
    await shows(page, 0, 'reason', '第一行\n第二行');
  });

  test('a choice is made with the keyboard alone', async () => {
    const page = await at(0, 'nature');
    await expect.poll(() => activeField(page).evaluate(({ tagName }) => tagName)).toBe('SELECT');
    await press(page, 'Space', 'ArrowDown', 'Enter');
    await shows(page, 0, 'nature', '突发');
    await press(page, 'Enter');
    await isAt(page, '1-nature');
    await press(page, 'Alt+ArrowDown', 'ArrowUp', 'Enter');
    await shows(page, 1, 'nature', '');
    expect(await cellText(page, 0, 'nature')).toBe('突发');
  });

  test('a tick is set by Space and by a click', async () => {
    const page = await at(0, 'owner');
    await press(page, 'ArrowRight');
    await isAt(page, '0-voucher');
    await press(page, 'Space');
    await shows(page, 0, 'voucher', '☐');
    await press(page, 'ArrowDown');
    await isAt(page, '1-voucher');
    await shows(page, 0, 'voucher', '☐');
    await cell(page, 2, 'voucher').click();
    await shows(page, 2, 'voucher', '☐');
    await cell(page, 2, 'voucher').click();
    await shows(page, 2, 'voucher', '☑');
  });

  test('a computed cell shows its value and cannot be typed in', async () => {
    const page = await at(1, 'variance');
    await page.keyboard.type('5');
    await press(page, 'Delete', 'F2');
    expect(await activeField(page).getAttribute('readonly')).not.toBeNull();
    await shows(page, 1, 'variance', '600.00');
  });

  test('a day can be chosen in a calendar', async () => {
    const page = await at(0, 'settled_on');
    const picker = page.getByLabel('第 1 行，核销日：从日历里选');
    expect(await picker.inputValue()).toBe('2026-12-10');
    await picker.fill('2026-12-09');
    await shows(page, 0, 'settled_on', '2026-12-09');
  });

  test('a role suggests what stands in other rows and the roles of the site', async () => {
    const page = await at(0, 'owner');
    const list = await activeField(page).getAttribute('list');
    const options = page.locator(`datalist[id="${list ?? ''}"] option`);
    const offered = await options.evaluateAll((all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    expect(offered).toEqual(expect.arrayContaining(['营销负责人', '讲师']));
  });
});

describe('行', () => {
  test('Alt with arrows moves a row, and the chosen cell goes with it', async () => {
    const page = await at(0, FIRST);
    await press(page, 'Alt+ArrowDown');
    await isAt(page, `1-${FIRST}`);
    expect(await columnTexts(page, FIRST)).toEqual(['工具测试', '内容制作', '嘉宾邀请', '应急备用']);
    await press(page, 'Alt+ArrowUp');
    await isAt(page, `0-${FIRST}`);
    await press(page, 'Shift+ArrowDown', 'Alt+ArrowDown');
    await expect
      .poll(() => columnTexts(page, FIRST))
      .toEqual(['嘉宾邀请', '内容制作', '工具测试', '应急备用']);
    expect((await chosenSize(page))?.rows).toBe(2);
  });

  test('Ctrl+Alt with = and − adds and removes rows', async () => {
    const page = await at(1, 'planned');
    await press(page, 'Control+Alt+Equal');
    await expect.poll(() => cellText(page, 1, FIRST)).toBe('');
    await isAt(page, `1-${FIRST}`);
    expect(await columnTexts(page, FIRST)).toHaveLength(5);
    await press(page, 'Control+Alt+Minus');
    await shows(page, 1, FIRST, '工具测试');
    await press(page, 'Shift+ArrowDown', 'Control+Alt+Minus');
    await expect.poll(() => columnTexts(page, FIRST)).toEqual(['内容制作', '应急备用']);
  });

  test('one row always stays', async () => {
    const page = await at(0, FIRST);
    await press(page, 'Control+a', 'Control+Alt+Minus');
    await expect.poll(() => columnTexts(page, FIRST)).toEqual(['']);
    await press(page, 'Control+Alt+Minus');
    await page.keyboard.type('甲');
    await expect.poll(() => columnTexts(page, FIRST)).toEqual(['甲']);
  });
});

describe('撤销', () => {
  test('each thing done is one step back and one step forward', async () => {
    const page = await at(0, FIRST);
    await inOneStep(page, async () => {
      await page.keyboard.type('内容与设计');
      await press(page, 'Enter');
    });
    await cell(page, 0, 'planned').click();
    await inOneStep(page, () => press(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Delete'));
    await cell(page, 1, 'owner').click();
    await inOneStep(page, () => press(page, 'Shift+ArrowDown', 'Control+d'));
    await inOneStep(page, () => press(page, 'Alt+ArrowDown'));
    await inOneStep(page, () => press(page, 'Control+Alt+Equal'));
    await inOneStep(page, () => press(page, 'Control+Alt+Minus'));
    await cell(page, 0, 'voucher').focus();
    await inOneStep(page, () => cell(page, 0, 'voucher').click());
  });

  test('the same cell changed twice is two steps', async () => {
    const page = await at(0, FIRST);
    await fillCell(page, 0, FIRST, '甲');
    await fillCell(page, 0, FIRST, '乙');
    await press(page, 'Control+z');
    await shows(page, 0, FIRST, '甲');
    await press(page, 'Control+z');
    await shows(page, 0, FIRST, '内容制作');
  });

  test('the buttons do the same, and are off where there is nothing to do', async () => {
    const page = await site.visit(EXPENSES);
    const undo = page.getByRole('button', { name: '撤销' });
    const redo = page.getByRole('button', { name: '重做' });
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    await fillCell(page, 0, FIRST, '甲');
    await undo.click();
    await shows(page, 0, FIRST, '内容制作');
    expect(await undo.isDisabled()).toBe(true);
    await redo.click();
    await shows(page, 0, FIRST, '甲');
  });
});
