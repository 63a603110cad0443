import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  cell,
  cellText,
  columnTexts,
  dispatchPaste,
  fillCell,
  tableTexts,
} from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const permissions = ['clipboard-read', 'clipboard-write'];
/** Four rows of 费用类别、明细项、预算、占比、备注（结算依据）; 占比 is worked out. */
const visit = () => site.visit('/templates/budget-allocation/', { permissions });

/** Both forms of what lies on the clipboard. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });

/** Puts a text on the clipboard and pastes it into a cell. */
async function paste(page: Page, row: number, column: string, text: string): Promise<void> {
  await cell(page, row, column).click();
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

/** Chooses a range from corner to corner. */
async function choose(page: Page, from: [number, string], to: [number, string]): Promise<void> {
  await cell(page, ...from).click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Enter');
  await cell(page, ...to).click({ modifiers: ['Shift'] });
  await page.locator('.range-bar').waitFor();
}

describe('复制', () => {
  test('a range goes to the clipboard as text with tabs and as a table, computed cells included', async () => {
    const page = await visit();
    await choose(page, [0, 'amount'], [1, 'share']);
    await page.keyboard.press('Control+c');
    await expect.poll(async () => (await clipboard(page)).text).toBe('20000\t40%\n15000\t30%');
    const { html } = await clipboard(page);
    const cells = await page.evaluate(
      (source) =>
        [...new DOMParser().parseFromString(source, 'text/html').querySelectorAll('tr')].map(
          (row) => [...row.cells].map((td) => td.textContent),
        ),
      html ?? '',
    );
    expect(cells).toEqual([
      ['20000', '40%'],
      ['15000', '30%'],
    ]);
  });

  test('a copied range is pasted elsewhere, texts with line breaks and quotation marks unharmed', async () => {
    const page = await visit();
    await cell(page, 0, 'item').click();
    await page.keyboard.type('甲“引"号');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('第二行');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellText(page, 0, 'item')).toBe('甲“引"号\n第二行');
    await choose(page, [0, 'item'], [1, 'item']);
    await page.keyboard.press('Control+c');
    await cell(page, 2, 'basis').click();
    await page.keyboard.press('Control+v');
    await page.getByText('已从剪贴板贴入 2 行。').waitFor();
    expect(await cellText(page, 2, 'basis')).toBe('甲“引"号\n第二行');
    expect(await cellText(page, 3, 'basis')).toBe('软件试用／数据采购／API 对接');
    expect(await columnTexts(page, 'category')).toHaveLength(4);
  });

  test('cutting clears the range and undo brings it back', async () => {
    const page = await visit();
    const before = await tableTexts(page);
    await choose(page, [1, 'category'], [2, 'item']);
    await page.keyboard.press('Control+x');
    await expect.poll(() => cellText(page, 2, 'category')).toBe('');
    expect((await clipboard(page)).text).toBe(
      '工具测试\t软件试用／数据采购／API 对接\n嘉宾邀请\t专家讲师／行业案例嘉宾',
    );
    await page.keyboard.press('Control+z');
    await expect.poll(() => tableTexts(page)).toEqual(before);
  });
});

describe('贴入', () => {
  test('rows with tabs, as spreadsheets give them, quoted line breaks included', async () => {
    const page = await visit();
    await paste(page, 1, 'category', '差旅\t"第一行\n第二行，""引""号"\t１．２万\n');
    await page.getByText('已从剪贴板贴入 1 行。').waitFor();
    expect(await cellText(page, 1, 'category')).toBe('差旅');
    expect(await cellText(page, 1, 'item')).toBe('第一行\n第二行，"引"号');
    expect(await cellText(page, 1, 'amount')).toBe('12,000.00');
    expect(await cellText(page, 2, 'category')).toBe('嘉宾邀请');
  });

  test('a table of a document, which comes as HTML only, merged cells included', async () => {
    const page = await visit();
    await cell(page, 0, 'category').click();
    await dispatchPaste(page, {
      text: '差旅\n机票\n酒店',
      html: `<meta charset="utf-8"><div data-page-id="x"><table><colgroup><col><col></colgroup><tbody>
        <tr><td rowspan="2"><p>差旅</p></td><td>机票<br>往返</td><td><b>8000</b></td></tr>
        <tr><td>酒店&nbsp;两晚</td><td>1,200</td></tr></tbody></table></div>`,
    });
    await page.getByText('已从剪贴板贴入 2 行。').waitFor();
    expect(await columnTexts(page, 'category')).toEqual(['差旅', '', '嘉宾邀请', '应急备用']);
    expect(await cellText(page, 0, 'item')).toBe('机票\n往返');
    expect(await cellText(page, 1, 'item')).toBe('酒店 两晚');
    expect((await columnTexts(page, 'amount')).slice(0, 2)).toEqual(['8,000.00', '1,200.00']);
  });

  test('with a row of heads the cells find their columns by name, wherever it is pasted', async () => {
    const page = await visit();
    await paste(page, 2, 'basis', '预算\t费用类别\n3000\t差旅\n4000\t印刷\n');
    await page.getByText('已从剪贴板贴入 2 行，按表头对上各栏。').waitFor();
    expect(await columnTexts(page, 'category')).toEqual(['内容制作', '工具测试', '差旅', '印刷']);
    expect((await columnTexts(page, 'amount')).slice(2)).toEqual(['3,000.00', '4,000.00']);
    expect(await cellText(page, 2, 'basis')).toBe('按场次计费（含差旅补贴）');
  });

  test('what falls on a computed column or beyond the last is left out, and said', async () => {
    const page = await visit();
    await paste(page, 0, 'amount', '30000\t99%\t按天\t多余\n');
    await page
      .getByText(
        '已从剪贴板贴入 1 行。右边多出的 1 格没有对应的栏，没有贴入。有 1 格落在自动计算的栏上，没有贴入。',
      )
      .waitFor();
    expect(await cellText(page, 0, 'share')).toBe('50.0%');
    expect(await cellText(page, 0, 'basis')).toBe('按天');
  });

  test('rows beyond the last one are added, and one undo takes all of it back', async () => {
    const page = await visit();
    const before = await tableTexts(page);
    await paste(page, 3, 'category', '甲\t一\n乙\t二\n丙\t三\n');
    await expect
      .poll(() => columnTexts(page, 'category'))
      .toEqual(['内容制作', '工具测试', '嘉宾邀请', '甲', '乙', '丙']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => tableTexts(page)).toEqual(before);
  });

  test('one text goes into every chosen cell, and into the text of a cell that is edited', async () => {
    const page = await visit();
    await page.evaluate(() => navigator.clipboard.writeText('待定'));
    await choose(page, [1, 'basis'], [3, 'basis']);
    await page.keyboard.press('Control+v');
    await expect
      .poll(() => columnTexts(page, 'basis'))
      .toEqual(['按 3 条视频 + 5 篇文案 + 3 套设计', '待定', '待定', '待定']);
    await cell(page, 0, 'category').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellText(page, 0, 'category')).toBe('内容制作待定');
  });

  test('several lines pasted into a cell that is edited stay in that cell', async () => {
    const page = await visit();
    await page.evaluate(() => navigator.clipboard.writeText('第一行\n第二行'));
    await cell(page, 0, 'item').click();
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellText(page, 0, 'item')).toBe('第一行\n第二行');
    expect(await cellText(page, 1, 'item')).toBe('软件试用／数据采购／API 对接');
  });

  test('hostile cells stay texts', async () => {
    const page = await visit();
    let asked = false;
    page.on('dialog', (dialog) => {
      asked = true;
      void dialog.dismiss();
    });
    await cell(page, 0, 'category').click();
    await dispatchPaste(page, {
      html: '<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td><td><img src=x onerror="alert(2)">=1+1</td></tr></table>',
    });
    await page.getByText('已从剪贴板贴入 1 行。').waitFor();
    await fillCell(page, 1, 'category', '<b>粗</b>');
    expect(await cellText(page, 0, 'category')).toBe('<img src=x onerror=alert(1)>');
    expect(await cellText(page, 0, 'item')).toBe('=1+1');
    expect(await cellText(page, 1, 'category')).toBe('<b>粗</b>');
    expect(asked).toBe(false);
  });
});
