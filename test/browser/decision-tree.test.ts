import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { whenInteractive } from '../support/browser.ts';
import { siteUrls } from '../support/serve-dist.ts';
import { siteSession } from '../support/site-session.ts';

const TREE = '/decision-trees/traffic-surge/';
const TO_DOWN = ['两处都涨了', '自己投的广告', '打不开，或提交报错'];

const site = siteSession();

function visit(hash = '', options: BrowserContextOptions = {}, at = '2026-11-22T14:05:00+08:00') {
  return site.visit(TREE + hash, options, (page) => page.clock.install({ time: new Date(at) }));
}

async function answer(page: Page, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    await page.locator('.tree-walk .choices').getByRole('button', { name: label }).click();
  }
}

/** Waits until the walk shows this question or ending. */
async function shows(page: Page, title: string): Promise<void> {
  await heading(page).filter({ hasText: title }).waitFor();
}

const heading = (page: Page) => page.locator('.tree-walk h3');
const news = (page: Page) => page.locator('.tree-walk > .news');

test('一题一屏，焦点跟到新题，前进后退和刷新都停在原处', async () => {
  const page = await visit();
  expect(await page.locator('.tree-walk .progress').innerText()).toBe('第 1 题，最多还有 5 题');
  await answer(page, '两处都涨了');
  await shows(page, '多出来的访问主要是哪一种？');
  expect(await heading(page).evaluate((node) => node === document.activeElement)).toBe(true);
  await answer(page, '负面舆情');
  expect(await page.locator('.tree-walk .progress').innerText()).toBe('第 3 题，答完就到结局');
  await page.goBack();
  await shows(page, '多出来的访问主要是哪一种？');
  await page.goBack();
  await shows(page, '两处数据都涨了吗？');
  await page.goForward();
  await page.goForward();
  await page.reload();
  await whenInteractive(page);
  await shows(page, '负面说法传到了哪一级？');
});

test('只用键盘也能走完', async () => {
  const page = await visit();
  await page.locator('.tree-walk .choices button').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shows(page, '先修数据，别按突增处理');
});

test('上一题退一步，从头再来回到第一题，网址也变干净', async () => {
  const page = await visit();
  await answer(page, ...TO_DOWN);
  await page.getByRole('button', { name: '上一题' }).click();
  await shows(page, '落地页和小程序撑得住吗？');
  await page.getByRole('button', { name: '从头再来' }).click();
  await shows(page, '两处数据都涨了吗？');
  expect(new URL(page.url()).hash).toBe('');
});

test('改一题，后面用得上的答案留着', async () => {
  const page = await visit();
  await answer(page, '两处都涨了', '自己投的广告', '撑得住', '库存或名额快没了');
  await page.getByRole('button', { name: '改这一题：多出来的访问主要是哪一种' }).click();
  expect(await news(page).innerText()).toBe('改完这一题，后面还用得上的答案会留着。');
  expect(await page.locator('.choices li', { hasText: '原来选的' }).innerText()).toContain(
    '自己投的广告',
  );
  await answer(page, '自然热点或搜索');
  await shows(page, '快断货：改承诺，停加量');
  expect(await news(page).innerText()).toBe('后面 2 题沿用原来的答案。');
  await page.goBack();
  await answer(page, '异常刷量');
  await shows(page, '刷量碰到钱或权益了吗？');
});

test('结局的钟点从走到的那一刻算起，别人晚些打开也一样', async () => {
  const page = await visit();
  await answer(page, ...TO_DOWN);
  const facts = page.locator('.tree-walk .facts');
  expect(await facts.innerText()).toContain('今天 14:20 前');
  await page.clock.pauseAt(new Date('2026-11-22T14:12:30+08:00'));
  expect(await facts.innerText()).toContain('还剩 7 分钟');

  const later = await visit(new URL(page.url()).hash, {}, '2026-11-22T14:30:00+08:00');
  const seen = later.locator('.tree-walk .facts');
  expect(await seen.innerText()).toContain('今天 14:20 前');
  await later.clock.pauseAt(new Date('2026-11-22T14:31:30+08:00'));
  expect(await seen.innerText()).toContain('超时 11 分钟');
  await later.getByRole('button', { name: '从现在重新计时' }).click();
  expect(await seen.innerText()).toContain('今天 14:46 前');
});

test('复制清单，勾过的也带上', async () => {
  const page = await visit('', { permissions: ['clipboard-read', 'clipboard-write'] });
  await answer(page, ...TO_DOWN);
  await page.getByLabel('回退最近一次发布').check();
  await page.getByRole('button', { name: '复制清单' }).click();
  await page.getByText('已复制，可以粘贴了。').waitFor();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '【流量突增应对方案】页面打不开：先停投，再切备用页',
    '负责人：技术',
    '时限：15 分钟，11 月 22 日 14:20 前（从 14:05 算起）',
  ]);
  expect(lines).toContain('☑ 3. 回退最近一次发布；仍报错就扩容或切备用服务器');
  expect(lines.at(-1)).toBe(`页面：${page.url()}`);
});

test('浏览器不让复制时，给出选好的文字', async () => {
  const page = await visit();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await answer(page, ...TO_DOWN);
  await page.getByRole('button', { name: '复制清单' }).click();
  await page.getByText('浏览器不允许自动复制。').waitFor();
  const field = page.getByLabel('复制清单：文字');
  const text = await field.inputValue();
  expect(text).toContain('☐ 1. 暂停所有指向这个页面的付费计划');
  expect(
    await field.evaluate((node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart),
  ).toBe(text.length);
});

test.each(['#a=1.real_type.type_page.page_nowhere.abc', '#a=%00', '#a=9'])(
  '对不上的链接 %s 从第一题重新开始',
  async (hash) => {
    const page = await visit(hash);
    await page.getByText('链接里的答案已经对不上现在的决策树，从第一个问题重新开始。').waitFor();
    await shows(page, '两处数据都涨了吗？');
    await answer(page, '两处都涨了');
    expect(await news(page).innerText()).toBe('');
  },
);

test('点页内的锚点不打断走法', async () => {
  const page = await visit('#whole');
  await answer(page, '两处都涨了');
  await page.evaluate(() => {
    location.hash = 'whole';
  });
  await shows(page, '多出来的访问主要是哪一种？');
  await page.goBack();
  await page.goBack();
  await shows(page, '两处数据都涨了吗？');
});

test('手机上答案够大，页面不横着滚', async () => {
  const page = await visit('', { viewport: { width: 375, height: 800 } });
  await answer(page, '两处都涨了');
  for (const choice of await page.locator('.tree-walk .choices button').all()) {
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test('行动指南首页第一棵是流量突增应对方案，带数字的链接打开算好的计算器', async () => {
  const page = await site.visit('/decision-trees/');
  expect(await page.locator('main .rows a').first().innerText()).toBe('流量突增应对方案');
  await page.goto(`${site.origin}/decision-trees/ab-result/`);
  await page.locator('.tree-endings details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await page.locator('.tree-endings a[href*="/calculators/ab-test/#v1."]').first().click();
  await page.waitForURL(/ab-test/);
  await whenInteractive(page);
  await page.getByText('链接里带来的数').first().waitFor();
});

test('没有脚本也读得到整棵树', async () => {
  const page = await site.reader('light', { javaScriptEnabled: false });
  await page.goto(site.origin + TREE);
  expect(await page.locator('.tree-walk').isVisible()).toBe(false);
  expect(await page.locator('.tree-outline').innerText()).toContain('刷量碰到钱或权益了吗？');
  await page.locator('.tree-endings summary', { hasText: '停发权益' }).click();
  expect(
    await page.locator('.tree-endings').getByText('暂停领券、注册奖励的接口').isVisible(),
  ).toBe(true);
});

test.each(['light', 'dark'] as const)('%s 主题下整棵树打印不超过 2 页 A4', async (theme) => {
  const page = await site.reader(theme);
  await page.goto(site.origin + TREE);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.tree-endings').getByText('暂停领券、注册奖励的接口').isVisible(),
  ).toBe(true);
  expect(await page.locator('.tree-walk').isVisible()).toBe(false);
});

test.each(siteUrls().filter((url) => /^\/decision-trees\/./.test(url)))(
  '%s 整棵树打印不超过 2 页 A4，手机上不横着滚',
  async (url) => {
    const page = await site.look(url);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
  },
);

test('结局单独打印成一页，打印完恢复', async () => {
  const page = await visit();
  await answer(page, ...TO_DOWN);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await heading(page).isVisible()).toBe(true);
  expect(await page.locator('.tree-drawing').isVisible()).toBe(false);
  // Making a PDF ends with `afterprint`, as printing does.
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  expect(await page.locator('.tree-drawing').isVisible()).toBe(true);
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
