import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooser, openDraft, whenSaved } from '../support/draft-shelf.ts';
import { cellText, fillCell } from '../support/grid.ts';
import { getRecord, jsonFile, saved } from '../support/local-records.ts';
import { siteSession } from '../support/site-session.ts';
import { whenInteractive } from '../support/browser.ts';

const site = siteSession();
const BUDGET = '/templates/budget-allocation/';
const KEY = 'draft/budget-allocation';
const CONFLICT = '同一份内容在另一个标签页里也改过';
const first = (page: Page) => cellText(page, 0, 'category');
const is = (page: Page, text: string) => expect.poll(() => first(page)).toBe(text);

async function storedFirst(page: Page): Promise<string | undefined> {
  const record = (await getRecord(page, KEY)) as
    { data: { tables: { table: { category: string }[] } } } | undefined;
  return record?.data.tables.table[0]?.category;
}

/** Two tabs of one browser on the same draft, which has been saved. */
async function twoTabs(): Promise<[Page, Page]> {
  const one = await site.visit(BUDGET);
  await fillCell(one, 0, 'category', '开头');
  await whenSaved(one);
  const two = await one.context().newPage();
  await two.goto(site.origin + BUDGET);
  await whenInteractive(two);
  await whenSaved(two);
  await is(two, '开头');
  return [one, two];
}

/** Keeps a tab from saving, as if it had been typed in at the same moment as another. */
async function holdSaving(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const wait = globalThis.setTimeout;
    const late: { run?: () => void } = {};
    Object.assign(globalThis, {
      setTimeout: (run: () => void, pause = 0, ...rest: unknown[]) =>
        pause < 300 ? wait(run, pause, ...rest) : ((late.run = run), -1),
    });
    return {
      goOn() {
        Object.assign(globalThis, { setTimeout: wait });
        late.run?.();
      },
    };
  });
  return () => held.evaluate((tab) => tab.goOn());
}

/** Two tabs that have both changed the draft: the first has saved, the second meets the conflict. */
async function conflict(): Promise<[Page, Page]> {
  const [one, two] = await twoTabs();
  const goOn = await holdSaving(two);
  await fillCell(two, 0, 'category', '二号的');
  await fillCell(one, 0, 'category', '一号的');
  await expect.poll(() => storedFirst(one)).toBe('一号的');
  await goOn();
  await two.getByText(CONFLICT).waitFor();
  return [one, two];
}

describe('两个标签页', () => {
  test('the idle one follows what the other saves', async () => {
    const [one, two] = await twoTabs();
    await fillCell(one, 0, 'category', '一号的');
    await is(two, '一号的');
    await fillCell(two, 1, 'category', '二号的');
    await expect.poll(() => cellText(one, 1, 'category')).toBe('二号的');
    expect(await two.getByText(CONFLICT).count()).toBe(0);
  });

  test('each keeps its own where they fill in different drafts', async () => {
    const [one, two] = await twoTabs();
    await two.getByRole('button', { name: '新建' }).click();
    await two.getByText('已新建草稿').waitFor();
    await fillCell(two, 0, 'category', '另一份');
    await fillCell(one, 0, 'category', '这一份');
    await expect.poll(() => storedFirst(one)).toBe('这一份');
    await whenSaved(two);
    expect(await first(two)).toBe('另一份');
    expect(await openDraft(two)).toBe('新草稿');
  });

  test('changed in both: nothing is written over, and one’s own can be put in place of the other’s', async () => {
    const [one, two] = await conflict();
    expect(await first(two)).toBe('二号的');
    expect(await storedFirst(one)).toBe('一号的');
    await two.getByRole('button', { name: '用这里的盖过去' }).click();
    await whenSaved(two);
    expect(await storedFirst(two)).toBe('二号的');
    await is(one, '二号的');
  });

  test('changed in both: one can take what the other tab has', async () => {
    const [one, two] = await conflict();
    await two.getByRole('button', { name: '换成那边的' }).click();
    await whenSaved(two);
    await is(two, '一号的');
    expect(await storedFirst(two)).toBe('一号的');
    await fillCell(two, 0, 'category', '接着改');
    await is(one, '接着改');
  });

  test('while the conflict stands, nothing that the other tab saves takes one’s own away', async () => {
    const [one, two] = await conflict();
    await fillCell(one, 0, 'category', '一号又改');
    await expect.poll(() => storedFirst(one)).toBe('一号又改');
    await fillCell(two, 1, 'category', '二号也又改');
    await two.getByText(CONFLICT).waitFor();
    expect(await first(two)).toBe('二号的');
    expect(await storedFirst(one)).toBe('一号又改');
  });

  test('both are kept by copying one’s own into a draft of its own', async () => {
    const [, two] = await conflict();
    await two.getByRole('button', { name: '复制', exact: true }).click();
    await two.getByText('已新建草稿').waitFor();
    await two.reload();
    await whenSaved(two);
    await is(two, '二号的');
    await chooser(two).selectOption('我的草稿');
    await is(two, '一号的');
  });
});

describe('存不下', () => {
  const full = async (page: Page) => {
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  };
  const blocked = async (page: Page) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
  };

  test.each([
    ['full', full, '存储空间满了，刚才的改动没有保存'],
    ['blocked', blocked, '这个浏览器现在不让网页保存数据'],
  ])(
    'storage %s: it is said, and the content goes out as a file that 我的工作台 reads',
    async (_, prepare, sentence) => {
      const page = await site.visit(BUDGET, {}, prepare);
      await fillCell(page, 0, 'category', '要紧的');
      await page.getByText(sentence).waitFor();
      const file = await saved(page, () =>
        page.getByRole('button', { name: '导出这份内容' }).click(),
      );
      const elsewhere = await site.visit('/workspace/');
      await elsewhere.locator('[data-import]').setInputFiles(jsonFile(file));
      await elsewhere.getByText('导入完成。').waitFor();
      await elsewhere
        .locator('.workspace-records a', { hasText: '模板草稿：活动预算分配表（我的草稿）' })
        .click();
      await is(elsewhere, '要紧的');
    },
  );

  test('with storage blocked from the start the sample can still be filled in and exported', async () => {
    const page = await site.visit(BUDGET, {}, blocked);
    await page.getByText('这个浏览器现在不让网页保存数据').waitFor();
    await fillCell(page, 0, 'amount', '30000');
    await expect.poll(() => cellText(page, 0, 'share')).toBe('50.0%');
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByRole('status').filter({ hasText: '不让网页保存数据' }).waitFor();
    expect(await first(page)).toBe('内容制作');
  });
});
