import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { activeField, cell, cellText, fillCell, pressInRowMenu } from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const visit = (path: string, options = {}) =>
  site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'], ...options });

describe('活动预算分配计算器', () => {
  const BUDGET = '/calculators/budget-allocation/';
  const amounts = (page: Page) =>
    page
      .locator('.sheet tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.children[3]?.textContent));
  const share = (page: Page, line: string) => page.getByLabel(`${line}，占比`);

  test('50,000 splits into 20,000 / 15,000 / 10,000 / 5,000', async () => {
    const page = await visit(BUDGET);
    expect(await amounts(page)).toEqual(['20,000.00', '15,000.00', '10,000.00', '5,000.00']);
  });

  test('tools at 40 % with the reserve locked, then in proportion', async () => {
    const page = await visit(BUDGET);
    await share(page, '工具测试').fill('40');
    await share(page, '工具测试').press('Enter');
    expect(await amounts(page)).toEqual(['16,666.67', '20,000.00', '8,333.33', '5,000.00']);
    await page.getByLabel('代入一个算例').selectOption({ label: '来源的 40/30/20/10' });
    await page.getByLabel('其余全部按比例').check();
    await share(page, '工具测试').fill('４０％');
    await share(page, '工具测试').press('Enter');
    expect(await amounts(page)).toEqual(['17,142.86', '20,000.00', '8,571.43', '4,285.71']);
  });

  test('a locked line keeps its share; what cannot be gets a sentence and changes nothing', async () => {
    const page = await visit(BUDGET);
    await page.getByLabel('锁定内容制作').check();
    await share(page, '工具测试').fill('60');
    await share(page, '工具测试').press('Enter');
    expect(await page.getByRole('status').first().textContent()).toBe(
      '其余锁定的项已占 50%，这一项最多 50%。',
    );
    expect(await amounts(page)).toEqual(['20,000.00', '15,000.00', '10,000.00', '5,000.00']);
  });

  test('a total of one fen is not lost, and 1.2万 is understood', async () => {
    const page = await visit(BUDGET);
    const total = page.getByRole('textbox', { name: '总预算' });
    await total.fill('0.01');
    expect(await amounts(page)).toEqual(['0.01', '0.00', '0.00', '0.00']);
    await total.fill('１．２万');
    expect(await amounts(page)).toEqual(['4,800.00', '3,600.00', '2,400.00', '1,200.00']);
  });

  test('a total that is no number says what to write instead of showing NaN', async () => {
    const page = await visit(BUDGET);
    await page.getByRole('textbox', { name: '总预算' }).fill('五万');
    expect(await page.locator('.fault').first().textContent()).toBe(
      '“总预算”写的是“五万”，不是数字。请写成 12,000 或 1.2 万。',
    );
    expect(await page.locator('.tool').textContent()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('every amount is worked out with the reader’s numbers; a wrong count gets a sentence', async () => {
    const page = await visit(BUDGET);
    expect(await page.locator('.steps').textContent()).toContain('= 50,000 × 40.0% = 20,000.00');
    await page.getByLabel('内容制作，交付物件数').fill('几条');
    await page.getByText('“交付物”写的是“几条”，不是数字。').waitFor();
  });

  test('what was typed is there after a reload, also after a link was copied', async () => {
    const page = await visit(BUDGET);
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByRole('textbox', { name: '总预算' }).fill('8万');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await page.getByText('已存在本机').waitFor();
    expect(await page.getByRole('textbox', { name: '总预算' }).inputValue()).toBe('8万');
    expect((await amounts(page))[0]).toBe('32,000.00');
  });

  test('a copied link restores the split; a broken one says so and keeps the sample', async () => {
    const page = await visit(BUDGET);
    await share(page, '工具测试').fill('40');
    await share(page, '工具测试').press('Enter');
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const other = await visit(BUDGET + link.hash);
    await other.getByText('16,666.67').first().waitFor();
    const broken = await visit(`${BUDGET}#v1.abc`);
    await broken.getByText('链接里的数据不完整').waitFor();
    expect(await amounts(broken)).toEqual(['20,000.00', '15,000.00', '10,000.00', '5,000.00']);
  });
});

describe('渠道投放工作台', () => {
  const CHANNELS = '/calculators/channel-workbench/';
  /** The tool of the page itself, above the other calculators of the workbench. */
  const tool = (page: Page) => page.locator('.tool').first();

  test('the sample gives 37,750 → 156,800, CAC 39.74 and 1:4.15', async () => {
    const page = await visit(CHANNELS);
    expect(await tool(page).locator('.verdict').textContent()).toBe(
      '合计花费 37,750.00 元，带回收入 156,800.00 元，综合 ROI 1:4.15，综合获客成本 39.74 元。这些都由总数算出，不是各行的平均。',
    );
    const ranked = await tool(page)
      .locator('.advice li')
      .evaluateAll((items) => items.map((item) => item.textContent));
    expect(ranked.map((text) => /^(.+?)(加大投入|保持|查因再测)/.exec(text)?.slice(1))).toEqual([
      ['短视频平台', '加大投入'],
      ['社交媒体', '保持'],
      ['搜索引擎', '查因再测'],
    ]);
  });

  test('with a gross margin of 30 %, search is below break-even although its ROI is above 1', async () => {
    const page = await visit(CHANNELS);
    await tool(page).getByRole('textbox', { name: '毛利率' }).fill('30%');
    await tool(page)
      .getByText('毛利率 30% 时 ROI 要到 1:3.33 才保本，现在 1:3.2，每花 1 元亏 0.04 元。')
      .waitFor();
  });

  test('rows copied from Excel land in the table and count at once', async () => {
    const page = await visit(CHANNELS);
    await tool(page).getByRole('button', { name: '清空开始填' }).click();
    await cell(tool(page), 0, 'channel').click();
    await page.evaluate(() =>
      navigator.clipboard.writeText(
        '信息流\t10,000\t500\t２０\t1,000\t4000\r\n邮件\t2000\t100\t10\t200\t900\r\n',
      ),
    );
    await page.keyboard.press('Control+v');
    await tool(page).getByText('已从剪贴板贴入 2 行').waitFor();
    expect(await cellText(tool(page), 1, 'channel')).toBe('邮件');
    expect(await tool(page).locator('.verdict').textContent()).toContain(
      '合计花费 1,200.00 元，带回收入 4,900.00 元，综合 ROI 1:4.08',
    );
  });

  test('a cell that cannot be read is said to be missing from the totals', async () => {
    const page = await visit(CHANNELS);
    await fillCell(tool(page), 0, 'spend', '一万');
    await tool(page).getByText('表里有读不出来的格子，下面的合计没有算它。').waitFor();
  });

  test('impossible figures get a sentence at their cell', async () => {
    const page = await visit(CHANNELS);
    await fillCell(tool(page), 0, 'conversions', '6000');
    const wrong = cell(tool(page), 0, 'conversions');
    await wrong.click();
    expect(await wrong.locator('input').getAttribute('aria-invalid')).toBe('true');
    expect(await wrong.locator('.fault').isVisible()).toBe(true);
    await fillCell(tool(page), 0, 'clicks', '0');
    expect(await tool(page).textContent()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('a row can be added with the keyboard, filled and removed again', async () => {
    const page = await visit(CHANNELS);
    await tool(page).getByRole('button', { name: '加一行' }).press('Enter');
    await cell(tool(page), 2, 'channel').click();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => activeField(tool(page)).getAttribute('aria-label'))
      .toBe('第 4 行，渠道类型');
    await page.keyboard.type('线下门店');
    await page.keyboard.press('Enter');
    expect(await cellText(tool(page), 3, 'channel')).toBe('线下门店');
    await pressInRowMenu(tool(page), 3, '删除这一行');
    expect(await cell(tool(page), 3, 'channel').count()).toBe(0);
    await tool(page).getByRole('button', { name: '撤销' }).click();
    expect(await cellText(tool(page), 3, 'channel')).toBe('线下门店');
  });

  test('figures out of a link are shown, and the own draft stays as it was', async () => {
    const page = await visit(CHANNELS);
    await fillCell(tool(page), 0, 'channel', '我的渠道');
    await tool(page).getByText('已存在本机').waitFor();
    await tool(page).getByRole('button', { name: '复制链接' }).click();
    await tool(page).getByText('链接已复制').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await fillCell(tool(page), 0, 'channel', '后来改了');
    await tool(page).getByText('正在保存').waitFor({ state: 'detached' });
    await page.goto('about:blank');
    await page.goto(link);
    await tool(page).getByText('不会覆盖你存在本机的内容').waitFor();
    expect(await cellText(tool(page), 0, 'channel')).toBe('我的渠道');
    await page.goto('about:blank');
    await page.goto(link.replace(/#.*/, ''));
    await tool(page).getByText('已存在本机').waitFor();
    expect(await cellText(tool(page), 0, 'channel')).toBe('后来改了');
  });
});

test('a tool further down, which starts late, shows what was typed and not its example', async () => {
  const page = await visit('/calculators/value-workbench/');
  const last = page.locator('.tool').last();
  const field = last.locator('.inputs input.num').last();
  await field.fill('4321');
  await page.getByText('正在保存').waitFor({ state: 'detached' });
  await page.getByText('已存在本机').first().waitFor();
  await page.goto('about:blank');
  await page.goto(`${site.origin}/calculators/value-workbench/`);
  // The tools at the top bring everything back, before those below have started.
  await page.getByText('已存在本机').first().waitFor();
  expect(await page.locator('astro-island[ssr]').count()).toBeGreaterThan(0);
  await field.scrollIntoViewIfNeeded();
  await expect.poll(() => field.inputValue()).toBe('4321');
});

describe('ROI 换算器', () => {
  const ROI = '/calculators/roi/';

  test('an example is put in with one click, and the steps carry its numbers', async () => {
    const page = await visit(ROI);
    await page
      .getByLabel('代入一个算例')
      .selectOption({ label: '来源的搜索引擎，毛利率 30% 时亏钱' });
    expect(await page.locator('.results').textContent()).toContain('1:3.2');
    expect(await page.locator('.results').textContent()).toContain('-400.00');
    expect(await page.locator('.steps').textContent()).toContain('= 32,000 ÷ 10,000 = 1:3.2');
  });

  test('without a gross margin the profit says what is missing', async () => {
    const page = await visit(ROI);
    await page.getByRole('textbox', { name: '毛利率' }).fill('');
    expect(await page.locator('.results').textContent()).toContain('“毛利率”还是空的');
  });
});
