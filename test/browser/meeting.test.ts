import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { whenInteractive } from '../support/browser.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const PACK = '/cases/meeting/';

/** Goes on in the tab, as a reader who keeps what was put in the pack. */
async function go(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await whenInteractive(page);
}

async function put(page: Page): Promise<void> {
  await page.getByRole('button', { name: '放进会议包' }).first().click();
  await page.getByRole('link', { name: '看会议包' }).waitFor();
}

/** A pack with two cases, a brief, a result and a template. */
async function filledPack(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.visit('/calculators/roi/', options);
  await put(page);
  await go(page, '/calculators/health-score/');
  await page.locator('.toolbar').first().scrollIntoViewIfNeeded();
  await put(page);
  await go(page, '/cases/machinery-digital-twin/');
  await put(page);
  await go(page, '/templates/pdca-plan/');
  await page.getByText('更多', { exact: true }).click();
  await put(page);
  await go(page, PACK);
  await page.getByLabel('加一个案例').selectOption('edm-abandoned');
  await page.locator('.compare-table').waitFor();
  return page;
}

const slides = (page: Page) => page.locator('.pack > .slide');

describe('会议包', () => {
  test('what pages put in stands together, with the day and a link back to the numbers', async () => {
    const page = await filledPack();
    expect(await slides(page).locator('h2, h3').allInnerTexts()).toEqual([
      '月度策略会',
      expect.stringMatching(/^2026 年 \d+ 月健康度简报/),
      '案例对比',
      expect.stringMatching(/^ROI 换算器/),
      expect.stringMatching(/^PDCA 执行表/),
      '决定',
    ]);
    expect(await page.locator('.pack').innerText()).toContain('1:4.8');
    await page.locator('.pack').getByRole('link', { name: 'ROI 换算器' }).click();
    await page.waitForURL(/\/calculators\/roi\/#v1\./);
  });

  test('the link restores the pack for somebody else and leaves their own alone', async () => {
    const page = await filledPack({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByLabel('会议名称').fill('十一月策略会');
    await page.getByLabel('第 1 条：做什么').fill('甲市试两周');
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await site.visit(link.replace(site.origin, ''));
    await other.locator('.compare-table').waitFor();
    expect(await slides(other).count()).toBe(await slides(page).count());
    expect(await other.locator('.pack h2').innerText()).toBe('十一月策略会');
    expect(await other.getByLabel('第 1 条：做什么').inputValue()).toBe('甲市试两周');
    await go(other, PACK);
    await other.getByText('还是空的。').waitFor();
  });

  test.each(['#v1.AAAA', '#v9.x'])(
    'a broken link %s says so and shows an empty pack',
    async (hash) => {
      const page = await site.visit(PACK + hash);
      await page.locator('.tool-message', { hasText: '链接' }).waitFor();
      expect(await slides(page).count()).toBe(2);
    },
  );

  test('full screen: keys go on and back, through a slide that is too tall before the next; Escape ends', async () => {
    const page = await filledPack({ viewport: { width: 1280, height: 500 } });
    await page.getByRole('button', { name: '全屏投影' }).click();
    const here = page.locator('.slide-controls [role=status]');
    await expect.poll(() => here.innerText()).toBe('第 1 页，共 6 页');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => here.innerText()).toBe('第 2 页，共 6 页');
    await page.keyboard.press('PageDown');
    expect(await here.innerText()).toBe('第 2 页，共 6 页');
    for (let press = 0; press < 20 && (await here.innerText()) === '第 2 页，共 6 页'; press += 1) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(50);
    }
    expect(await here.innerText()).toBe('第 3 页，共 6 页');
    expect(await slides(page).filter({ visible: true }).count()).toBe(1);
    await page.getByRole('button', { name: '退出投影' }).click();
    expect(await slides(page).filter({ visible: true }).count()).toBe(6);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('全屏投影');
  });

  test('typing a decision while it is projected does not turn the page', async () => {
    const page = await filledPack();
    await page.getByRole('button', { name: '全屏投影' }).click();
    for (let press = 0; press < 40; press += 1) await page.keyboard.press('PageDown');
    const field = page.getByLabel('第 1 条：做什么');
    await field.fill('先核数');
    await field.press(' ');
    await field.press('ArrowLeft');
    expect(await field.isVisible()).toBe(true);
  });

  test('printed it is the pack alone, blank decisions stay as lines', async () => {
    const page = await filledPack();
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      '.pack-form',
      '.toolbar',
      '.page-head',
      '.sl-markdown-content',
      '.onward',
    ]) {
      expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
    }
    expect(await page.locator('.pack h2').isVisible()).toBe(true);
    expect(
      (await page.locator('.decisions tbody td').first().boundingBox())?.height,
    ).toBeGreaterThan(20);
  });

  test('emptied by mistake, it comes back', async () => {
    const page = await filledPack();
    await page.getByRole('button', { name: '清空', exact: true }).click();
    expect(await slides(page).count()).toBe(2);
    await page.getByRole('button', { name: '找回清空前的' }).click();
    expect(await slides(page).count()).toBe(6);
  });

  test('it is listed among what this browser keeps', async () => {
    const page = await filledPack();
    await page.getByText('已存在本机').waitFor();
    await go(page, '/workspace/');
    await page.getByText('会议与迁移：策略会会议包').waitFor();
  });
});

describe('迁移助手', () => {
  const CARRY = '/industries/carry-over/?case=supermarket-transformation';
  const industry = (page: Page) => page.getByLabel('2. 搬到哪个行业');

  test('a case in the words of another industry, with what must be true and the pilot', async () => {
    const page = await site.visit(CARRY);
    await page.locator('.carry-sheet').waitFor();
    await industry(page).selectOption('manufacturing');
    const sheet = page.locator('.carry-sheet');
    await sheet.locator('mark').first().waitFor();
    expect(await sheet.innerText()).toContain('样件或试机申请');
    const verdict = sheet.locator('.note[role=status]');
    expect(await verdict.innerText()).toContain('条没核实');
    await sheet.getByLabel('不成立', { exact: true }).first().check();
    expect(await verdict.innerText()).toContain('有 1 条不成立：不要直接搬。');
    for (const box of await sheet.getByLabel('成立', { exact: true }).all()) await box.check();
    expect(await verdict.innerText()).toContain('可以在一个城市小范围试');
    await page.getByLabel('全部预算（元）').fill('50 万');
    expect(await sheet.innerText()).toContain('即 50,000.00 元');
    await page.getByLabel('全部预算（元）').fill('不多');
    expect(await sheet.innerText()).toContain('读不出金额。请写大于 0、不超过一万亿的数');
  });

  test('it fills in the pilot plan', async () => {
    const page = await site.visit(CARRY);
    await page.locator('.carry-sheet').waitFor();
    await industry(page).selectOption('manufacturing');
    await page.getByLabel('在哪里试').fill('甲市');
    await page.getByLabel('全部预算（元）').fill('50 万');
    await page.getByRole('button', { name: '填成试点计划' }).click();
    await page.waitForURL(/pilot-plan/);
    await whenInteractive(page);
    await expect.poll(() => page.getByLabel('试点预算').inputValue()).toBe('50,000.00');
    expect(await page.getByLabel('试点名称').inputValue()).toContain('的做法');
  });

  test('an own word counts and is kept', async () => {
    const page = await site.visit(CARRY);
    await page.locator('.carry-sheet').waitFor();
    await industry(page).selectOption('manufacturing');
    await page.locator('.carry-words summary').click();
    await page.getByLabel('自己加：原来的词').fill('菜谱');
    await page.getByLabel('换成', { exact: true }).fill('技术手册');
    await page.getByRole('button', { name: '＋ 加进词表' }).click();
    await page.locator('.carry-sheet mark', { hasText: '技术手册' }).first().waitFor();
    await page.getByText('已存在本机').waitFor();
    await page.goto(`${site.origin}/industries/carry-over/`);
    await page.locator('.carry-sheet mark', { hasText: '技术手册' }).first().waitFor();
    // The case brings words of its own, also where what was kept is there before the cases are.
    await page.locator('.carry-sheet mark.from-case').first().waitFor();
  });

  test('a failure is said to be one', async () => {
    const page = await site.visit('/industries/carry-over/?case=edm-abandoned');
    await page.getByText('这是一个失败案例').waitFor();
  });
});
