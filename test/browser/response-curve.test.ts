import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cell, cellText, fillCell } from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const CURVES = '/calculators/response-curve/';
const site = siteSession();
const visit = (hash = '') =>
  site.visit(CURVES + hash, { permissions: ['clipboard-read', 'clipboard-write'] });
/** Texts of one row of the split: channel, today’s spend, revenue and marginal revenue, the same at best, the difference. */
const line = (page: Page, row: number) =>
  page.locator('.split tbody tr').nth(row).locator(':scope > *').allTextContents();
const paste = async (page: Page, row: number, column: string, text: string) => {
  await cell(page, row, column).click();
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
  await page.keyboard.press('Control+v');
};
/** Chromium leaves an ended worker two seconds to finish. */
const noWorker = (page: Page) =>
  expect.poll(() => page.workers().length, { timeout: 10_000 }).toBe(0);
const shaped = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    ['渠道', index + 1, '\t12129.5\tHill\t1000\t3\t20000'].join(''),
  ).join('\n');

test('the sample shows today and the best split without any script', async () => {
  const page = await site.visit(CURVES, { javaScriptEnabled: false });
  expect(await page.locator('.verdict').textContent()).toBe(
    '同样 37,750 元，按曲线最好能多 2,420 元（1.5%）：搜索引擎减 5,415 元、社交媒体加 4,717 元、短视频平台加 698 元。',
  );
  expect(await line(page, 0)).toEqual([
    '搜索引擎',
    '10,000',
    '32,000',
    '2.24',
    '4,585',
    '18,539',
    '2.83',
    '-5,415',
  ]);
  expect(await page.locator('.split tfoot').textContent()).toBe('合计37,750156,80037,750159,2200');
  expect(await page.locator('.tool').textContent()).toContain('示例数据：三个渠道');
});

test('a bound changes the split at once; a budget is held against today’s proportions', async () => {
  const page = await visit();
  await fillCell(page, 1, 'most', '1.2万');
  expect((await line(page, 1))[4]).toBe('12,000');
  await fillCell(page, 0, 'least', '9000');
  expect((await line(page, 0))[4]).toBe('9,000');
  expect((await line(page, 2))[4]).toBe('16,750');
  await page.getByRole('textbox', { name: '要分的总额' }).fill('5万');
  await page.getByText('50,000 元按现在的比例分能收 189,187 元').waitFor();
  await page.getByRole('textbox', { name: '要分的总额' }).fill('8000');
  await page
    .getByText('“最少给”合计 9,000 元，超过要分的 8,000 元。调低“最少给”，或加预算。')
    .waitFor();
});

test('weekly rows out of Excel are fitted; the fit can be undone', async () => {
  const page = await visit();
  await page.getByText('周数据（24 行）').click();
  await page.getByRole('button', { name: '清空周数据' }).click();
  const spends = [1000, 2000, 3000, 5000, 8000, 12_000, 16_000, 20_000];
  const hill = (spend: number) => 40_000 / (1 + (7000 / spend) ** 3);
  await paste(
    page,
    0,
    'week_channel',
    spends.map((spend, week) => `信息流\t${week + 1}\t${spend}\t${hill(spend)}`).join('\n'),
  );
  await page.getByText('已从剪贴板贴入 8 行').waitFor();
  await page.getByRole('button', { name: '从周数据拟合' }).click();
  await page.getByText('信息流用 Hill：R² 1.000，比幂函数的').waitFor();
  await page.getByText('“现在花费”换成了最近 4 周的平均').waitFor();
  expect(await cellText(page, 3, 'curve')).toBe('Hill');
  expect(await cellText(page, 3, 'half')).toBe('7,000.00');
  expect(await cellText(page, 3, 'today')).toBe('14,000.00');
  expect(await page.locator('.matches').textContent()).toContain('R² 1.000，8 周');
  await page.locator('.curves > .toolbar').first().getByRole('button', { name: '撤销' }).click();
  expect(await cell(page, 3, 'curve').count()).toBe(0);
});

test('without weeks the button says what is missing', async () => {
  const page = await visit();
  await page.getByText('周数据（24 行）').click();
  await page.getByRole('button', { name: '清空周数据' }).click();
  await page.getByRole('button', { name: '从周数据拟合' }).click();
  await page.getByText('还没有周数据：先展开下面的“周数据”').waitFor();
  await page.getByText('搜索引擎、社交媒体、短视频平台没有周数据，参数是填进去的').waitFor();
});

test('impossible parameters get a sentence at their cell and no split', async () => {
  const page = await visit();
  await fillCell(page, 0, 'shape', '-1');
  await cell(page, 0, 'shape').hover();
  await page.getByText('“形状 a 或 s”不能小于 0.01，现在是 -1。').waitFor();
  await fillCell(page, 1, 'curve', 'Hill');
  await cell(page, 1, 'half').hover();
  await page.getByText('Hill 曲线要填“半饱和 k”').waitFor();
  await page.getByText('先改好表里标红的格子，再看怎么分。').waitFor();
  expect(await page.locator('.verdict').count()).toBe(0);
  await fillCell(page, 0, 'shape', '0.7');
  await fillCell(page, 1, 'curve', '幂函数');
  await fillCell(page, 0, 'today', '0');
  await page.getByText('这条公式的第一元回报没有上限，不能当真').waitFor();
  expect((await line(page, 0))[3]).toBe('极大');
  expect(await page.locator('.tool').textContent()).not.toMatch(/NaN|Infinity|undefined/);
});

test('S-shaped channels are searched in a worker', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '清空开始填' }).click();
  await paste(page, 0, 'curve_channel', shaped(9));
  await page.getByText('按曲线最好能多').waitFor();
  const spends = await page.locator('.split tbody tr td:nth-child(5)').allTextContents();
  expect(spends.filter((spend) => spend === '0')).toHaveLength(5);
  await noWorker(page);
});

test('a long search tells how far it is, can be cancelled and taken up again; typing goes on', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '清空开始填' }).click();
  await paste(page, 0, 'curve_channel', shaped(14));
  await page.getByText(/试了 [\d,]+ 步，现在找到的离最好最多还差/).waitFor();
  expect(await page.getByRole('progressbar', { name: '正在找最好的分法' }).count()).toBe(1);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('已取消，没有算出最好的分法').waitFor();
  await noWorker(page);
  expect((await line(page, 0))[4]).toBe('—');
  expect(await page.getByRole('button', { name: '导出 Excel' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: '再算一次' }).click();
  await page.getByText(/试了 [\d,]+ 步/).waitFor();
  await fillCell(page, 0, 'curve_channel', '改了名字');
  expect(await cellText(page, 0, 'curve_channel')).toBe('改了名字');
});

test('a link carries both tables and the budget', async () => {
  const page = await visit();
  await fillCell(page, 0, 'curve_channel', '信息流');
  await page.getByRole('textbox', { name: '要分的总额' }).fill('6万');
  await page.getByText('周数据（24 行）').click();
  await fillCell(page, 0, 'week_channel', '信息流');
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('链接已复制').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  const other = await visit(link.hash);
  await other.getByText('60,000 元按现在的比例分').waitFor();
  expect((await line(other, 0))[0]).toBe('信息流');
  await other.getByText('周数据（24 行）').click();
  expect(await cellText(other, 0, 'week_channel')).toBe('信息流');
});

test('the split can be taken along as a file', async () => {
  const page = await visit();
  for (const [button, end] of [
    ['导出 Excel', '.xlsx'],
    ['导出 CSV', '.csv'],
  ] as const) {
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await file).suggestedFilename()).toMatch(new RegExp(`^饱和与预算优化.*\\${end}$`));
  }
});
