import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cellText, fillCell, pressInRowMenu } from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';
import { saved } from '../support/local-records.ts';

const site = siteSession();
const visit = (hash = '', options = {}) =>
  site.visit(`/calculators/health-score/${hash}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });

const row = (page: Page, id: string) => page.locator(`[data-indicator="${id}"]`);
const light = (page: Page, id: string) => row(page, id).locator('.light').textContent();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('the sample says that it is one, and shows its lights in words', async () => {
  const page = await visit();
  expect(await page.locator('#health-brief').textContent()).toBe('2026 年 10 月健康度简报示例数据');
  expect(await page.locator('.health .verdict').textContent()).toBe(
    '八项里绿 4，黄 3，红 1。先处理培训工具使用率：28%，低于黄灯线 64%，启动微型工作坊。',
  );
  expect(await light(page, 'organic_share')).toBe('✓绿');
  expect(await light(page, 'cac')).toBe('!黄');
  expect(await light(page, 'tool_usage')).toBe('×红');
  expect(await row(page, 'tool_usage').textContent()).toContain('2026-07沿用，下次 2027-01');
});

test('a red light leads to the workshop form and to the tree, the others do not', async () => {
  const page = await visit();
  const links = await page
    .locator('.health-table a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/templates/micro-workshop/', '/decision-trees/indicator-below-target/']);
  expect(await row(page, 'tool_usage').locator('a').count()).toBe(2);
});

test('a month that is added counts at once, is there after a reload, and can be taken back', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '加下一个月' }).click();
  expect(await cellText(page, 4, 'month')).toBe('2026-11');
  await fillCell(page, 4, 'repurchase', '19');
  expect(await page.locator('#health-brief').textContent()).toBe('2026 年 11 月健康度简报');
  expect(await light(page, 'repurchase')).toBe('×红');
  await page.getByLabel('复购率的行动项').fill('老客短信，先发一半人');
  await page.getByText('已存在本机').waitFor();
  await page.reload();
  await page.getByText('已存在本机').waitFor();
  expect(await cellText(page, 4, 'repurchase')).toBe('19.0%');
  expect(await page.getByLabel('复购率的行动项').inputValue()).toBe('老客短信，先发一半人');
  await pressInRowMenu(page, 4, '删除这一行');
  expect(await page.locator('#health-brief').textContent()).toContain('2026 年 10 月');
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await cellText(page, 4, 'month')).toBe('2026-11');
});

test('the yellow factor moves lights; one that cannot be gets a sentence', async () => {
  const page = await visit();
  const factor = page.getByRole('textbox', { name: '黄灯系数' });
  await factor.fill('97%');
  expect(await light(page, 'repurchase')).toBe('×红');
  expect(await light(page, 'organic_share')).toBe('✓绿');
  await factor.fill('八成');
  await page.getByText('现在先按 80% 算。').waitFor();
  expect(await light(page, 'repurchase')).toBe('!黄');
});

test('an earlier month can be looked at, with what was known then', async () => {
  const page = await visit();
  await page.getByLabel('看哪个月').selectOption('2026-08');
  expect(await light(page, 'cac')).toBe('–未评');
  expect(await row(page, 'cac').textContent()).toContain('还没有更早的可比');
  expect(await row(page, 'repurchase').textContent()).toContain('升 2 个百分点');
});

test('a wrong month or number gets a sentence at its cell, and nothing shows NaN', async () => {
  const page = await visit();
  await fillCell(page, 3, 'month', '十月');
  await page.getByText('认不出是哪个月。请写成 2026-10。').waitFor();
  await fillCell(page, 3, 'month', '2026/9');
  await page.getByText('2026-09 上面已经有一行').waitFor();
  await fillCell(page, 0, 'cac', '0');
  await page.getByText('“获客成本”不能小于 0.01').waitFor();
  await page.getByRole('button', { name: '清空开始填' }).click();
  await page.getByText('先在下面的表里填一个月份').waitFor();
  expect(await page.locator('.health').textContent()).not.toMatch(/NaN|Infinity|undefined/);
});

test('the brief goes into a chat as text and into a file', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '复制简报文字' }).first().click();
  await page.getByText('已复制').waitFor();
  expect(await copied(page)).toMatch(/^\*\*2026 年 10 月健康度简报\*\*\n绿 4，黄 3，红 1。/);
  const csv = await saved(page, () =>
    page.getByRole('button', { name: '导出 CSV' }).first().click(),
  );
  expect(csv).toContain('培训工具使用率,28.0%,≥80%,红');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).first().click();
  expect((await download).suggestedFilename()).toMatch(/^2026-年-10-月健康度简报-.*\.xlsx$/);
});

test('a copied link restores months, factor and actions', async () => {
  const page = await visit();
  await page.getByRole('textbox', { name: '黄灯系数' }).fill('90%');
  await page.getByLabel('看哪个月').selectOption('2026-09');
  await fillCell(page, 2, 'retention', '50');
  await page.getByLabel('活跃用户留存率的行动项').fill('打 10 个电话');
  await page.getByRole('button', { name: '复制链接' }).first().click();
  await page.getByText('链接已复制').waitFor();
  const other = await visit(new URL(await copied(page)).hash);
  await other.getByText('2026 年 9 月健康度简报').waitFor();
  expect(await light(other, 'retention')).toBe('×红');
  expect(await other.getByRole('textbox', { name: '黄灯系数' }).inputValue()).toBe('90%');
  expect(await other.getByLabel('活跃用户留存率的行动项').inputValue()).toBe('打 10 个电话');
});

test('the trend shows the chosen indicator against its target, or says why it cannot', async () => {
  const page = await visit();
  await page.getByText('复购率的走势，虚线是目标 ≥25%').waitFor();
  await page.getByLabel('看哪一项的走势').selectOption('获客成本降幅');
  await page.getByText('获客成本降幅只有 1 个月算得出数').waitFor();
});

test('the brief prints on one A4 page, what somebody wrote included', async () => {
  const page = await visit();
  for (const id of ['复购率', '获客成本降幅', '线索转化率'])
    await page
      .getByLabel(`${id}的行动项`)
      .fill('由专人负责，下周五之前改好一处，并记下改之前的数。'.repeat(2));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await row(page, 'repurchase').getByText('由专人负责').last().isVisible()).toBe(true);
  expect(await page.locator('.sheet').isVisible()).toBe(false);
  expect(await page.getByText('填工作坊启动单').isVisible()).toBe(false);
});
