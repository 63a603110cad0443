import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { whenSaved } from '../support/draft-shelf.ts';
import { cellText, columnTexts, dragOnto, fillCell } from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const see = (page: Page, how: string) =>
  page.getByRole('button', { name: how, exact: true }).click();
/** The names on the cards in a part of the view, as they stand in their fields. */
const cards = (part: Locator) =>
  part
    .locator('.card-name')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

describe('看板', () => {
  const visit = () =>
    site.visit('/templates/agile-board/', { viewport: { width: 1280, height: 1200 } });
  const lane = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  test('a card is moved by choosing a lane, in the table too, and is there after a reload', async () => {
    const page = await visit();
    expect(await cards(lane(page, '受阻'))).toEqual(['埋点工具开 10 个测试账号', '场地合同签字']);
    await page.getByLabel('第 7 项移到').selectOption('完成');
    await expect.poll(() => cards(lane(page, '受阻'))).toEqual(['埋点工具开 10 个测试账号']);
    expect(await lane(page, '完成').locator('.view-title').textContent()).toMatch(/^完成\s*3$/);
    expect(await cards(lane(page, '完成'))).toContain('场地合同签字');
    await see(page, '表格');
    expect(await cellText(page, 6, 'status')).toBe('完成');
    expect(await cellText(page, 6, 'signal')).toBe('收进周报');
    await whenSaved(page);
    await page.reload();
    await whenSaved(page);
    await expect.poll(() => cards(lane(page, '完成'))).toContain('场地合同签字');
  });

  test('a card is moved by dragging it', async () => {
    const page = await visit();
    const card = lane(page, '受阻').locator('li').last();
    await dragOnto(card.locator('small').first(), lane(page, '待办'));
    await expect.poll(() => cards(lane(page, '待办'))).toContain('场地合同签字');
    expect(await cards(lane(page, '受阻'))).toHaveLength(1);
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => cards(lane(page, '受阻'))).toHaveLength(2);
  });

  test('a card is renamed in its place and added to a lane', async () => {
    const page = await visit();
    await page.getByLabel('第 7 项，任务').fill('场地合同重签');
    await lane(page, '进行').getByRole('button', { name: '加一项' }).click();
    await expect.poll(() => cards(lane(page, '进行'))).toHaveLength(4);
    await see(page, '表格');
    expect(await cellText(page, 6, 'task')).toBe('场地合同重签');
    expect(await cellText(page, 9, 'task')).toBe('新的一项');
    expect(await cellText(page, 9, 'status')).toBe('进行');
  });

  test('what is changed in the table shows on the board, with what is worked out', async () => {
    const page = await visit();
    await see(page, '表格');
    expect(await page.locator('.board').count()).toBe(0);
    await fillCell(page, 0, 'status', '进行');
    await fillCell(page, 0, 'due', '2026-11-20');
    await see(page, '看板');
    const card = lane(page, '进行').locator('li').first();
    expect(await card.textContent()).toContain('过期');
    expect(await cards(lane(page, '待办'))).toHaveLength(1);
  });

  test('a wrong cell that the list names is shown in the table', async () => {
    const page = await visit();
    await see(page, '表格');
    await fillCell(page, 4, 'due', '明天');
    await see(page, '看板');
    await page.getByRole('region', { name: '要改的格子' }).getByRole('button').first().click();
    await expect.poll(() => page.locator('td.active').getAttribute('data-cell')).toBe('4-due');
  });
});

describe('日历', () => {
  const visit = () =>
    site.visit('/templates/content-calendar/', { viewport: { width: 1280, height: 1400 } });
  const day = (page: Page, number: number) =>
    page.locator('.calendar td').filter({ has: page.getByLabel(`12 月 ${number} 日加一项`) });
  const month = (page: Page) => page.locator('.calendar-head .view-title').textContent();

  test('entries stand on their days; months can be turned', async () => {
    const page = await visit();
    expect(await month(page)).toBe('2026 年 12 月');
    expect(await cards(day(page, 18))).toEqual(['年末试用两周，规则一图看懂']);
    expect(await page.locator('.calendar .card-name').count()).toBe(13);
    await page.getByRole('button', { name: '下个月' }).click();
    expect(await month(page)).toBe('2027 年 1 月');
    expect(await page.locator('.calendar .card-name').count()).toBe(0);
    await page.getByRole('button', { name: '上个月' }).click();
    await page.getByRole('button', { name: '上个月' }).click();
    expect(await month(page)).toBe('2026 年 11 月');
  });

  test('an entry is added on a day, and dragged to another', async () => {
    const page = await visit();
    await day(page, 3).hover();
    await page.getByLabel('12 月 3 日加一项').click();
    await expect.poll(() => cards(day(page, 3))).toEqual(['新的一项']);
    await page.getByLabel('第 14 项，标题').fill('直播预告');
    await dragOnto(day(page, 18).locator('li small').first(), day(page, 17));
    await expect.poll(() => cards(day(page, 17))).toEqual(['年末试用两周，规则一图看懂']);
    await see(page, '表格');
    expect(await cellText(page, 13, 'title')).toBe('直播预告');
    expect(await cellText(page, 13, 'date')).toBe('2026-12-03');
    expect(await cellText(page, 7, 'date')).toBe('2026-12-17');
    expect(await cellText(page, 7, 'weekday')).toBe('周四');
  });

  test('what has no date is named below, and stands on its day once it has one', async () => {
    const page = await visit();
    await see(page, '表格');
    await fillCell(page, 2, 'date', '');
    await see(page, '日历');
    await page.getByText('还有 1 项没有日期，切到表格补上：一家面馆的周一早晨。').waitFor();
    await see(page, '表格');
    await fillCell(page, 2, 'date', '2026/12/8');
    await see(page, '日历');
    await expect.poll(() => page.locator('.calendar .card-name').count()).toBe(13);
  });

  test('on days that are worked out nothing can be put', async () => {
    const page = await site.visit('/templates/event-roadmap/');
    expect(await page.locator('.calendar .card-name').count()).toBeGreaterThan(0);
    expect(await page.locator('.calendar .add-entry').count()).toBe(0);
    expect(await page.locator('.calendar li[draggable=true]').count()).toBe(0);
  });
});

describe('打勾', () => {
  const visit = () => site.visit('/templates/checkin-21/');
  const progress = (page: Page) => page.locator('.progress-line').textContent();
  const week = (page: Page, name: string) => page.getByRole('region', { name });

  test('ticks count in all and in their group, in the table too, and are there after a reload', async () => {
    const page = await visit();
    expect((await progress(page))?.trim()).toBe('0 / 21');
    const boxes = week(page, '第 2 周 · 数据').getByRole('checkbox');
    expect(await boxes.count()).toBe(7);
    await boxes.nth(0).check();
    await boxes.nth(1).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => progress(page)).toContain('2 / 21');
    expect(await page.getByRole('progressbar', { name: '完成了多少' }).getAttribute('value')).toBe(
      '2',
    );
    expect(await week(page, '第 2 周 · 数据').locator('.view-title').textContent()).toContain(
      '2 / 7',
    );
    await whenSaved(page);
    await page.reload();
    await whenSaved(page);
    await expect.poll(() => progress(page)).toContain('2 / 21');
    await see(page, '表格');
    expect((await columnTexts(page, 'done')).slice(6, 10)).toEqual(['☐', '☑', '☑', '☐']);
  });

  test('each task leads to the page that it is done on', async () => {
    const page = await visit();
    const links = page.locator('.ticks li a');
    expect(await links.count()).toBe(21);
    await links.nth(2).click();
    await page.waitForURL('**/calculators/utm-builder/');
  });

  test('two lists to tick on one page count apart', async () => {
    const page = await site.visit('/templates/seo-checklist/');
    const parts = page.locator('.doc-section').filter({ has: page.locator('.ticks') });
    const [first, second] = [parts.nth(0), parts.nth(1)];
    const before = await second.locator('.progress-line').textContent();
    const box = first.getByRole('checkbox', { checked: false }).first();
    const count = async () =>
      Number((await first.locator('.progress-line').textContent())?.split('/')[0]);
    const done = await count();
    await box.check();
    await expect.poll(count).toBe(done + 1);
    expect(await second.locator('.progress-line').textContent()).toBe(before);
  });
});
