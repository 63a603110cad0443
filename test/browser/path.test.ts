import { expect, test } from 'vitest';
import { siteSession } from '../support/site-session.ts';
import { getRecord, jsonFile, openPath, putRecord, saved, tick } from '../support/local-records.ts';

const path = '/paths/newcomer/';

const site = siteSession();

test('a ticked step is still ticked after a reload, with the day', async () => {
  const page = await site.reader();
  await openPath(page, site.origin);
  const total = await page.locator('[data-step]').count();
  expect(await page.locator('[data-summary]').textContent()).toMatch(
    new RegExp(`^已完成 0/${total}，约剩 \\d+ 分钟$`),
  );
  await tick(page, 0);
  await tick(page, 2);
  await page.reload();
  await page.locator('[data-summary]', { hasText: `已完成 2/${total}` }).waitFor();
  expect(await page.locator('[data-when]').nth(2).textContent()).toMatch(/^\d{4}年\d+月\d+日完成$/);
  expect(await page.locator('[data-step] input').nth(1).isChecked()).toBe(false);
  await page.locator('[data-step] input').nth(0).uncheck();
  await page.locator('[data-summary]', { hasText: `已完成 1/${total}` }).waitFor();
});

test('progress on steps that the path no longer has is kept', async () => {
  const page = await site.reader();
  await openPath(page, site.origin);
  await putRecord(page, 'progress/newcomer', {
    format: 1,
    savedAt: '2026-10-01T00:00:00.000Z',
    data: { done: { 'step-of-last-year': '2026-10-01' }, name: '小林' },
  });
  await page.reload();
  await page.locator('[data-summary]', { hasText: '另有 1 步已不在路径里，记录仍保留' }).waitFor();
  await tick(page, 0);
  const record = (await getRecord(page, 'progress/newcomer')) as {
    data: { done: object; name: string };
  };
  expect(Object.keys(record.data.done)).toContain('step-of-last-year');
  expect(record.data.name).toBe('小林');
});

test('a damaged record is shown, offered as a file, and kept until one starts over', async () => {
  const page = await site.reader();
  await openPath(page, site.origin);
  await putRecord(page, 'progress/newcomer', { some: 'other thing' });
  await page.reload();
  await page.locator('[data-message]', { hasText: '已经损坏或来自别的版本，读不出来' }).waitFor();
  expect(await page.locator('[data-step] input').first().isDisabled()).toBe(true);
  const raw = await saved(page, () => page.click('button:text("导出原始数据")'));
  expect(JSON.parse(raw)).toEqual({ some: 'other thing' });
  expect(await getRecord(page, 'progress/newcomer')).toEqual({ some: 'other thing' });
  await page.click('button:text("从头开始")');
  await page.locator('[data-summary]', { hasText: '已完成 0/' }).waitFor();
});

test('progress moves to another browser as a file and nothing there is lost', async () => {
  const here = await site.reader();
  await openPath(here, site.origin);
  await tick(here, 0);
  await tick(here, 1);
  const file = await saved(here, () => here.click('[data-export]'));

  const there = await site.reader();
  await openPath(there, site.origin);
  await tick(there, 4);
  await there.setInputFiles('[data-import]', jsonFile(file));
  await there.locator('[data-message]', { hasText: '新增 2 步，原有的 1 步都保留。' }).waitFor();
  await there.locator('[data-summary]', { hasText: '已完成 3/' }).waitFor();
  await there.setInputFiles('[data-import]', jsonFile('{}'));
  await there.locator('[data-message]', { hasText: '这不是本站导出的文件。' }).waitFor();
});

test('the printed record has the name, the state and the days', async () => {
  const page = await site.reader();
  await openPath(page, site.origin);
  await tick(page, 0);
  await page.fill('[data-name]', '小林');
  await page.press('[data-name]', 'Tab');
  await page.emulateMedia({ media: 'print' });
  const record = page.locator('[data-record]');
  await page.locator('[data-record]', { hasText: '姓名：小林。' }).waitFor();
  expect(await record.textContent()).toMatch(
    /^学习记录：新手路径.*已完成 1\/\d+，约剩 \d+ 分钟（\d{4}年\d+月\d+日打印）。$/,
  );
  expect(await page.locator('[data-when]').first().isVisible()).toBe(true);
  expect(await page.locator('.path-tools').isVisible()).toBe(false);
});

test('without JavaScript the steps read as a list', async () => {
  const page = await site.reader('light', { javaScriptEnabled: false });
  await page.goto(`${site.origin}${path}`);
  expect(await page.locator('[data-step] a').first().isVisible()).toBe(true);
  expect(await page.locator('[data-live]').first().isVisible()).toBe(false);
});
