import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { whenInteractive } from '../support/browser.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();

const rows = (page: Page) => page.locator('.case-rows > li').filter({ visible: true });
const status = (page: Page) => page.locator('case-browser [data-status]');
const choice = (page: Page, value: string) => page.locator(`.case-filters input[value="${value}"]`);

async function counted(page: Page, value: string): Promise<number> {
  return Number(await choice(page, value).locator('..').locator('[data-count]').innerText());
}

const isFocused = (element: Element) => element === document.activeElement;

describe('案例库', () => {
  test('each count says what choosing its value shows; the choice stands in the link', async () => {
    const page = await site.visit('/cases/');
    const all = await rows(page).count();
    expect(await status(page).innerText()).toBe(`共 ${all} 个案例。`);
    const failures = await counted(page, 'failure');
    await choice(page, 'failure').check();
    expect(await rows(page).count()).toBe(failures);
    expect(await status(page).innerText()).toBe(`${failures} 个案例，共 ${all} 个。`);
    expect(new URL(page.url()).search).toBe('?outcome=failure');

    const graded = await counted(page, 'D');
    await choice(page, 'D').check();
    expect(await rows(page).count()).toBe(graded);
    await page.reload();
    await whenInteractive(page);
    expect(await rows(page).count()).toBe(graded);
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect(await rows(page).count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('by industry, channel and method, from lists that fold again', async () => {
    const page = await site.visit('/cases/');
    const industry = page.locator('.case-filters summary', { hasText: '行业' });
    await industry.click();
    await choice(page, 'retail').check();
    expect(await industry.innerText()).toContain('零售商超');
    await page.keyboard.press('Escape');
    expect(await choice(page, 'retail').isVisible()).toBe(false);
    expect(await rows(page).first().innerText()).toContain('零售商超');
    const left = await rows(page).count();
    await page.locator('.case-filters summary', { hasText: '工具与手法' }).click();
    expect(await counted(page, 'cdp')).toBeLessThanOrEqual(left);
  });

  test('a link with values that nobody knows says so and shows what is left of it', async () => {
    const page = await site.visit('/cases/?outcome=failure,draw&industry=moon');
    expect(await status(page).innerText()).toContain(
      '链接里的“draw、moon”不在筛选项里，没有用上。',
    );
    expect(await choice(page, 'failure').isChecked()).toBe(true);
  });

  test('nothing found is said, with what to do', async () => {
    // Nobody has told what came of an open case, so none is proven.
    const page = await site.visit('/cases/?outcome=open&grade=A');
    expect(await rows(page).count()).toBe(0);
    expect(await status(page).innerText()).toBe(
      '没有这样的案例。去掉一两个条件，或换一个行业看同样的手法。',
    );
  });

  test('cases are picked, four at most, and compared', async () => {
    const page = await site.visit('/cases/');
    const picks = page.locator('[data-pick] input');
    await picks.nth(0).check();
    expect(await page.locator('[data-picked]').innerText()).toBe('已选 1 个，再选一个就能并排比。');
    for (const index of [1, 2, 3]) await picks.nth(index).check();
    expect(await picks.nth(4).isDisabled()).toBe(true);
    await page.locator('[data-compare]').click();
    await page.locator('.compare-table').waitFor();
    expect(await page.locator('.compare-table thead th').count()).toBe(5);
  });

  test('without scripts it is the whole list', async () => {
    const page = await site.reader('light', { javaScriptEnabled: false });
    await page.goto(`${site.origin}/cases/`);
    expect(await rows(page).count()).toBeGreaterThanOrEqual(36);
    expect(await page.locator('.case-filters').isVisible()).toBe(false);
  });

  test.each(['/cases/', '/industries/', '/cases/machinery-digital-twin/'])(
    '%s does not scroll sideways on a phone',
    async (path) => {
      const page = await site.visit(path, { viewport: { width: 375, height: 800 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    },
  );
});

describe('并排比较', () => {
  const TWO = '/cases/compare/?ids=machinery-digital-twin,edm-abandoned';

  test('a cold link gives the same table: logic, conditions, spend, figures, evidence, counter-case', async () => {
    const page = await site.visit(TWO);
    const table = page.locator('.compare-table');
    await table.waitFor();
    expect(await table.locator('tbody th').allInnerTexts()).toEqual([
      '结果与证据',
      '行业、渠道与手法',
      '底层逻辑',
      '做法',
      '成立条件',
      '花费',
      '数字与口径',
      '证据理由',
      '最近的反例',
      '代入计算器',
    ]);
    expect(await table.innerText()).toContain('来源未注明');
    expect(await table.innerText()).toContain('两种读法');
  });

  test('cases are added and taken out, the address follows', async () => {
    const page = await site.visit(TWO);
    const heads = page.locator('.compare-table thead th');
    await heads.first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: /^加上反例/ }).click();
    expect(await heads.count()).toBe(4);
    await page.getByLabel('加一个案例').selectOption('low-roi-channel');
    expect(await heads.count()).toBe(5);
    expect(await page.getByLabel('加一个案例').count()).toBe(0);
    await page.locator('.compare-table .remove').first().click();
    expect(await page.locator('.compare-table .remove').first().evaluate(isFocused)).toBe(true);
    expect(new URL(page.url()).search).not.toContain('machinery-digital-twin');
    expect(await heads.count()).toBe(4);
  });

  test('a link with a case that is gone names it', async () => {
    const page = await site.visit('/cases/compare/?ids=edm-abandoned,gone');
    await page.getByText('链接里的“gone”没有放进来').waitFor();
    await page.getByText('再加一个才有得比。').waitFor();
  });

  test('on a phone the columns stand one under the other', async () => {
    const page = await site.visit(TWO, { viewport: { width: 375, height: 800 } });
    await page.locator('.compare-table').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    const cells = page.locator('.compare-table tbody tr').nth(2).locator('td');
    const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
    expect(first?.x).toBe(second?.x);
  });
});

describe('一个案例', () => {
  test('its card is copied with basis, evidence and address', async () => {
    const page = await site.visit('/cases/machinery-digital-twin/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: '复制引用卡' }).click();
    await page.getByText('已复制，可以粘贴了。').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('证据 D（所载，未核实）');
    expect(text).toContain('来源未注明');
    expect(text).toContain('/cases/machinery-digital-twin/');
  });

  test('its numbers open the calculator, the change as the source claims it', async () => {
    const page = await site.visit('/cases/machinery-digital-twin/');
    await page.getByRole('link', { name: '换成自己的起点算' }).click();
    await page.waitForURL(/uplift-converter/);
    await whenInteractive(page);
    await expect.poll(() => page.getByLabel('声称的提升').inputValue()).toMatch(/^22(\.0)?%$/);
  });
});

test('行业适配：只看一行，链接记住是哪一行', async () => {
  const page = await site.visit('/industries/?industry=healthcare');
  const shown = page.locator('[data-row]').filter({ visible: true });
  expect(await shown.count()).toBe(1);
  expect(await shown.innerText()).toContain('医疗健康');
  await page.getByLabel('只看').selectOption('');
  expect(await shown.count()).toBeGreaterThanOrEqual(10);
});
