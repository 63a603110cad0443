import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { at, EXPENSES, FIRST, isAt, press, shows } from '../support/expenses-page.ts';
import {
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

describe('改一格', () => {
  test('typing replaces the text, the first sign included; F2 adds to it; Escape takes it back', async () => {
    const page = await at(site, 1, FIRST);
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
    const page = await at(site, 1, 'reason');
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
    const page = await at(site, 0, 'reason');
    await page.keyboard.type('第一行');
    await press(page, 'Alt+Enter');
    await page.keyboard.type('第二行');
    await press(page, 'Enter');
    await isAt(page, '1-reason');
    await shows(page, 0, 'reason', '第一行\n第二行');
  });

  test('a choice is made with the keyboard alone', async () => {
    const page = await at(site, 0, 'nature');
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
    const page = await at(site, 0, 'owner');
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
    const page = await at(site, 1, 'variance');
    await page.keyboard.type('5');
    await press(page, 'Delete', 'F2');
    expect(await activeField(page).getAttribute('readonly')).not.toBeNull();
    await shows(page, 1, 'variance', '600.00');
  });

  test('a day can be chosen in a calendar', async () => {
    const page = await at(site, 0, 'settled_on');
    const picker = page.getByLabel('第 1 行，核销日：从日历里选');
    expect(await picker.inputValue()).toBe('2026-12-10');
    await picker.fill('2026-12-09');
    await shows(page, 0, 'settled_on', '2026-12-09');
  });

  test('a role suggests what stands in other rows and the roles of the site', async () => {
    const page = await at(site, 0, 'owner');
    const list = await activeField(page).getAttribute('list');
    const options = page.locator(`datalist[id="${list ?? ''}"] option`);
    const offered = await options.evaluateAll((all) =>
      all.map((option) => (option as HTMLOptionElement).value),
    );
    expect(offered).toEqual(expect.arrayContaining(['营销负责人', '讲师']));
  });
});

test('a check of the whole table speaks under it, one of a blank at the blank, and the page goes on', async () => {
  const page = await site.visit(EXPENSES);
  const whole = page.locator('.checks');
  expect(await whole.count()).toBe(0);
  await fillCell(page, 0, 'actual', '90000');
  await whole.getByText('合计超支。还没签的支出先停，再报追加预算。').waitFor();
  const end = page.getByLabel('活动结束日', { exact: true });
  await end.fill('2026-12-09');
  const blank = page.locator('.param', { has: end });
  await blank.getByText('截止日落在周末。').waitFor();
  expect(await end.getAttribute('aria-invalid')).toBe('true');
  expect(await whole.textContent()).not.toContain('截止日落在周末');
  await end.fill('2026-12-08');
  await fillCell(page, 0, 'actual', '18000');
  await expect.poll(() => whole.count()).toBe(0);
  expect(await blank.locator('.fault').count()).toBe(0);
});

describe('行', () => {
  test('Alt with arrows moves a row, and the chosen cell goes with it', async () => {
    const page = await at(site, 0, FIRST);
    await press(page, 'Alt+ArrowDown');
    await isAt(page, `1-${FIRST}`);
    expect(await columnTexts(page, FIRST)).toEqual([
      '工具测试',
      '内容制作',
      '嘉宾邀请',
      '应急备用',
    ]);
    await press(page, 'Alt+ArrowUp');
    await isAt(page, `0-${FIRST}`);
    await press(page, 'Shift+ArrowDown', 'Alt+ArrowDown');
    await expect
      .poll(() => columnTexts(page, FIRST))
      .toEqual(['嘉宾邀请', '内容制作', '工具测试', '应急备用']);
    expect((await chosenSize(page))?.rows).toBe(2);
  });

  test('Ctrl+Alt with = and − adds and removes rows', async () => {
    const page = await at(site, 1, 'planned');
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
    const page = await at(site, 0, FIRST);
    await press(page, 'Control+a', 'Control+Alt+Minus');
    await expect.poll(() => columnTexts(page, FIRST)).toEqual(['']);
    await press(page, 'Control+Alt+Minus');
    await page.keyboard.type('甲');
    await expect.poll(() => columnTexts(page, FIRST)).toEqual(['甲']);
  });
});

describe('撤销', () => {
  test('each thing done is one step back and one step forward', async () => {
    const page = await at(site, 0, FIRST);
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
    const page = await at(site, 0, FIRST);
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
