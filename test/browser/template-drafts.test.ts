import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chooser, draftNames, openDraft, renameDraft, whenSaved } from '../support/draft-shelf.ts';
import { cellText, columnTexts, fillCell, pressMore } from '../support/grid.ts';
import { getRecord, putRecord, saved } from '../support/local-records.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const BUDGET = '/templates/budget-allocation/';
const visit = () => site.visit(BUDGET);
const is = (page: Page, text: string) =>
  expect.poll(() => cellText(page, 0, 'category')).toBe(text);

describe('自动保存', () => {
  test('what is typed survives a reload, undo and redo work', async () => {
    const page = await visit();
    expect(await openDraft(page)).toBe('示例（未保存）');
    await fillCell(page, 0, 'item', '只拍 2 条视频');
    await whenSaved(page);
    await expect.poll(() => openDraft(page)).toBe('我的草稿');
    await page.reload();
    await whenSaved(page);
    await expect.poll(() => cellText(page, 0, 'item')).toBe('只拍 2 条视频');
    await fillCell(page, 0, 'item', '改了主意');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => cellText(page, 0, 'item')).toBe('只拍 2 条视频');
    await page.keyboard.press('Control+y');
    await expect.poll(() => cellText(page, 0, 'item')).toBe('改了主意');
  });

  test('what is typed just before the page is left is kept', async () => {
    const page = await visit();
    // As long as a page takes over a good connection; less than the tool waits before it saves.
    await page.route('**/workspace/', async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    await fillCell(page, 0, 'category', '最后一刻');
    await page.goto(`${site.origin}/workspace/`);
    await page.goto(site.origin + BUDGET);
    await whenSaved(page);
    await is(page, '最后一刻');
  });

  test('a damaged record is not written over: it can be exported, and one starts over on purpose', async () => {
    const page = await visit();
    await fillCell(page, 0, 'item', '甲');
    await whenSaved(page);
    const broken = { format: 1, savedAt: '2026-11-22T00:00:00Z', data: { rows: '坏了' } };
    await putRecord(page, 'draft/budget-allocation', broken);
    await page.reload();
    await page.getByText('已经损坏，读不出来').waitFor();
    await is(page, '内容制作');
    await fillCell(page, 0, 'category', '乙');
    await page.getByText('已经损坏，读不出来').waitFor();
    expect(await getRecord(page, 'draft/budget-allocation')).toEqual(broken);
    const raw = await saved(page, () => page.getByRole('button', { name: '导出原始数据' }).click());
    expect(JSON.parse(raw)).toEqual(broken);
    await page.getByRole('button', { name: '从头开始' }).click();
    await whenSaved(page);
    await page.reload();
    await whenSaved(page);
    await is(page, '乙');
  });

  test('a draft from before drafts had names opens with all its numbers', async () => {
    const page = await visit();
    await fillCell(page, 0, 'item', '甲');
    await whenSaved(page);
    await putRecord(page, 'draft/budget-allocation', {
      format: 1,
      savedAt: '2026-05-22T00:00:00Z',
      data: { params: { total: '700' }, rows: [{ category: '旧表', amount: '700' }] },
    });
    await page.reload();
    await whenSaved(page);
    expect(await columnTexts(page, 'category')).toEqual(['旧表']);
    expect(await cellText(page, 0, 'amount')).toBe('700.00');
    expect(await page.getByLabel('总预算', { exact: true }).inputValue()).toBe('700.00');
    expect(await openDraft(page)).toBe('我的草稿');
    await renameDraft(page, '从前的');
    await page.reload();
    await whenSaved(page);
    expect(await openDraft(page)).toBe('从前的');
    expect(await columnTexts(page, 'category')).toEqual(['旧表']);
  });
});

describe('几份草稿', () => {
  test('begun, named, copied; the list is there after a reload, and each opens with its own', async () => {
    const page = await visit();
    await fillCell(page, 0, 'category', '第一份');
    await whenSaved(page);
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByText('已新建草稿“新草稿”。').waitFor();
    await expect.poll(() => columnTexts(page, 'category')).toEqual(['', '', '', '', '']);
    await fillCell(page, 0, 'category', '第二份');
    await renameDraft(page, '双十一');
    await page.getByRole('button', { name: '复制', exact: true }).click();
    await page.getByText('已新建草稿“双十一 副本”。').waitFor();
    await is(page, '第二份');
    await fillCell(page, 0, 'category', '第三份');
    await whenSaved(page);
    await page.reload();
    await whenSaved(page);
    expect(await draftNames(page)).toEqual(['双十一 副本', '双十一', '我的草稿']);
    await is(page, '第三份');
    await chooser(page).selectOption('双十一');
    await is(page, '第二份');
    await chooser(page).selectOption('我的草稿');
    await is(page, '第一份');
  });

  test('new drafts never get the same name', async () => {
    const page = await visit();
    for (const name of ['新草稿', '新草稿 2']) {
      await page.getByRole('button', { name: '新建' }).click();
      await page.getByText(`已新建草稿“${name}”。`).waitFor();
    }
    expect(await draftNames(page)).toEqual(['新草稿 2', '新草稿']);
  });

  test('renaming can be given up, and an empty name changes nothing', async () => {
    const page = await visit();
    await fillCell(page, 0, 'category', '甲');
    await whenSaved(page);
    await page.getByRole('button', { name: '改名' }).click();
    await page.getByLabel('草稿的名称').fill('不要');
    await page.getByRole('button', { name: '不改' }).click();
    expect(await openDraft(page)).toBe('我的草稿');
    await renameDraft(page, '   ');
    expect(await openDraft(page)).toBe('我的草稿');
    await renameDraft(page, '长'.repeat(80));
    await expect.poll(async () => (await openDraft(page))?.length).toBe(60);
  });

  test('a deleted draft can be found again with all that stood in it', async () => {
    const page = await visit();
    await fillCell(page, 0, 'category', '要紧的');
    await renameDraft(page, '双十一');
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByText('已删除草稿“双十一”。').waitFor();
    await is(page, '内容制作');
    expect(await openDraft(page)).toBe('示例（未保存）');
    await page.getByRole('button', { name: '找回“双十一”' }).click();
    await page.getByText('已恢复草稿“双十一”。').waitFor();
    await is(page, '要紧的');
    await page.reload();
    await whenSaved(page);
    expect(await draftNames(page)).toEqual(['双十一']);
    await is(page, '要紧的');
  });

  test('deleting one of several opens the next and leaves it as it is', async () => {
    const page = await visit();
    await fillCell(page, 0, 'category', '甲');
    await renameDraft(page, '甲稿');
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByText('已新建草稿').waitFor();
    await fillCell(page, 0, 'category', '乙');
    await whenSaved(page);
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByText('已删除草稿“新草稿”。').waitFor();
    await is(page, '甲');
    await page.reload();
    await whenSaved(page);
    expect(await draftNames(page)).toEqual(['甲稿']);
    await is(page, '甲');
  });

  test('the sample is kept as a draft when asked, and clearing can be taken back', async () => {
    const page = await visit();
    await page.getByRole('button', { name: '存为草稿' }).click();
    await page.getByText('已新建草稿“我的草稿 副本”。').waitFor();
    await pressMore(page, '清空开始填');
    await expect.poll(() => columnTexts(page, 'category')).toEqual(['', '', '', '', '']);
    await page.getByRole('button', { name: '撤销' }).click();
    await is(page, '内容制作');
    await fillCell(page, 0, 'category', '改过');
    await pressMore(page, '载入示例');
    await is(page, '内容制作');
    await page.getByRole('button', { name: '撤销' }).click();
    await is(page, '改过');
  });

  test('the address opens the draft that it names; one that is not there opens the latest', async () => {
    const page = await visit();
    await fillCell(page, 0, 'category', '第一份');
    await whenSaved(page);
    await page.getByRole('button', { name: '新建' }).click();
    await page.getByText('已新建草稿').waitFor();
    await fillCell(page, 0, 'category', '第二份');
    await whenSaved(page);
    await page.goto(`${site.origin}${BUDGET}?draft=`);
    await is(page, '第一份');
    await page.goto(`${site.origin}${BUDGET}?draft=nosuch`);
    await is(page, '第二份');
  });
});

test('我的工作台 names every draft and opens exactly that one', async () => {
  const page = await visit();
  await fillCell(page, 0, 'category', '第一份');
  await renameDraft(page, '春季');
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByText('已新建草稿').waitFor();
  await fillCell(page, 0, 'category', '第二份');
  await renameDraft(page, '双十一');
  await page.goto(`${site.origin}/workspace/`);
  const links = page.locator('.workspace-records a');
  await links.first().waitFor();
  expect(await links.allTextContents()).toEqual([
    '模板草稿：活动预算分配表（双十一）',
    '模板草稿：活动预算分配表（春季）',
  ]);
  await links.filter({ hasText: '春季' }).click();
  await is(page, '第一份');
  expect(await openDraft(page)).toBe('春季');
  await page.goto(`${site.origin}/workspace/`);
  await links.filter({ hasText: '双十一' }).click();
  await is(page, '第二份');
});
