import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openDraft, renameDraft, whenSaved } from '../support/draft-shelf.ts';
import { cellText, columnTexts, copyLink, fillCell, openMore, pressMore } from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const visit = (path: string) =>
  site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
const BUDGET = '/templates/budget-allocation/';
const CHANNELS = '/templates/channel-tracking/';
const is = (page: Page, text: string) =>
  expect.poll(() => cellText(page, 0, 'category')).toBe(text);

describe('复制链接', () => {
  test('the link brings the same content to another browser', async () => {
    const page = await visit(BUDGET);
    await fillCell(page, 0, 'category', '带走');
    await page.getByLabel('总预算', { exact: true }).fill('6万');
    const hash = await copyLink(page);
    const other = await site.visit(BUDGET + hash);
    await other.getByText('不会覆盖你存在本机的内容').waitFor();
    expect(await columnTexts(other, 'category')).toEqual(await columnTexts(page, 'category'));
    expect(await other.getByLabel('总预算', { exact: true }).inputValue()).toBe('60,000.00');
    await other.reload();
    await is(other, '带走');
  });

  test('it never writes over the reader’s own; it can be kept as a draft besides', async () => {
    const sender = await visit(BUDGET);
    await fillCell(sender, 0, 'category', '别人的');
    const hash = await copyLink(sender);
    const page = await visit(BUDGET);
    await fillCell(page, 0, 'category', '我的');
    await renameDraft(page, '自己的草稿');
    await page.goto('about:blank');
    await page.goto(site.origin + BUDGET + hash);
    await is(page, '别人的');
    expect(await openDraft(page)).toBe('链接带来的（未保存）');
    await fillCell(page, 0, 'category', '在链接里改');
    await page.goto('about:blank');
    await page.goto(site.origin + BUDGET);
    await whenSaved(page);
    await is(page, '我的');

    await page.goto('about:blank');
    await page.goto(site.origin + BUDGET + hash);
    await is(page, '别人的');
    await page.getByRole('button', { name: '存为草稿' }).click();
    await page.getByText('已新建草稿').waitFor();
    await page.goto('about:blank');
    await page.goto(site.origin + BUDGET);
    await whenSaved(page);
    await is(page, '别人的');
    await page.locator('.draft-bar select').selectOption('自己的草稿');
    await is(page, '我的');
  });

  test.each([
    ['断了', '#v1.abc', '链接里的数据不完整'],
    ['别的工具的', '', '链接里的数据对不上这一页'],
    ['更新的', '#v9.abc', '链接是用更新版本的本站生成的'],
  ])('a link that is %s says so and leaves the own draft open', async (_, broken, sentence) => {
    const page = await visit('/calculators/roi/');
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').waitFor();
    const foreign = new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
    await page.goto(site.origin + BUDGET);
    await fillCell(page, 0, 'category', '我的');
    await whenSaved(page);
    await page.goto('about:blank');
    await page.goto(site.origin + BUDGET + (broken || foreign));
    await page.getByText(sentence).waitFor();
    await is(page, '我的');
  });

  test('too much for a link is refused with what to do instead', async () => {
    const page = await visit(BUDGET);
    const noise = Array.from({ length: 12_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join('');
    await page.getByLabel('总预算', { exact: true }).fill(noise);
    const menu = await openMore(page);
    await menu.getByRole('button', { name: '复制链接' }).click();
    await menu.getByText('内容太多，放不进链接').waitFor();
  });
});

describe('拿这些数去算', () => {
  test('a calculator opens with the numbers of the table', async () => {
    const page = await visit('/templates/journey-six/');
    await page.getByRole('button', { name: '表格', exact: true }).click();
    await fillCell(page, 1, 'entered', '7777');
    await page.getByRole('group', { name: '拿这些数去算' }).getByRole('button').click();
    await page.waitForURL(/\/calculators\/funnel-loss\/#/);
    await page.getByText('链接里带来的数').waitFor();
    expect(await columnTexts(page, 'stage')).toEqual([
      '认知',
      '兴趣',
      '决策',
      '购买',
      '复购',
      '推荐',
    ]);
    expect((await columnTexts(page, 'people')).slice(0, 3)).toEqual(['80,000', '7,777', '1,200']);
  });

  test('one that a section feeds takes the numbers of that section', async () => {
    const page = await visit('/templates/campaign-brief/');
    await page.getByLabel('总预算', { exact: true }).fill('4万');
    await page.getByRole('group', { name: '拿这些数去算' }).getByRole('button').click();
    await page.waitForURL(/\/calculators\/budget-allocation\/#/);
    await expect
      .poll(() => page.getByRole('textbox', { name: '总预算' }).inputValue())
      .toBe('40000');
    await page.getByText('12,000.00').first().waitFor();
  });

  test('an empty table says what is missing instead', async () => {
    const page = await visit('/templates/journey-six/');
    await pressMore(page, '清空开始填');
    await page.getByRole('group', { name: '拿这些数去算' }).getByRole('button').click();
    await page.getByText('表里还没有要用的数，先填好再算。').waitFor();
    expect(page.url()).toContain('/templates/journey-six/');
  });

  test('the channel workbench works on the very draft that is open', async () => {
    const page = await visit(CHANNELS);
    await fillCell(page, 0, 'channel', '第一份');
    await renameDraft(page, '甲稿');
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByText('已新建草稿').waitFor();
    await fillCell(page, 0, 'channel', '第二份');
    await whenSaved(page);
    await page.locator('.draft-bar select').selectOption('甲稿');
    await expect.poll(() => cellText(page, 0, 'channel')).toBe('第一份');
    await page.getByRole('group', { name: '拿这些数去算' }).getByRole('button').click();
    await page.waitForURL(/\/calculators\/channel-workbench\/\?draft=/);
    const tool = page.locator('.tool').first();
    await tool.getByText('已存在本机').waitFor();
    await expect.poll(() => cellText(tool, 0, 'channel')).toBe('第一份');
    await fillCell(tool, 0, 'spend', '12345');
    await tool.getByText('正在保存').waitFor({ state: 'detached' });
    await page.goto(`${site.origin}${CHANNELS}`);
    await whenSaved(page);
    expect(await openDraft(page)).toBe('甲稿');
    await expect.poll(() => cellText(page, 0, 'spend')).toBe('12,345.00');
    expect(await cellText(page, 0, 'channel')).toBe('第一份');
  });
});
