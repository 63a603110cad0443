import { expect, test } from 'vitest';
import { siteSession } from '../support/site-session.ts';
import { getRecord, jsonFile, openPath, putRecord, saved, tick } from '../support/local-records.ts';

const path = '/paths/newcomer/';

const site = siteSession();

test('the workspace lists records, deletes with a way back, and exports all', async () => {
  const page = await site.reader();
  await openPath(page, site.origin);
  await tick(page, 0);
  await putRecord(page, 'draft/gone', { half: 'a record' });
  await page.goto(`${site.origin}/workspace/`);
  const items = page.locator('.workspace-records li');
  await items.first().waitFor();
  expect(await items.count()).toBe(2);
  expect(await items.nth(0).locator('a').getAttribute('href')).toBe(path);
  expect(await items.nth(0).textContent()).toMatch(
    /^学习进度：新手路径.* 保存，不到 1 KB导出删除$/,
  );
  expect(await items.nth(1).textContent()).toContain('模板草稿：gone（页面已不在）');

  await items.nth(0).locator('text=删除').click();
  await page.locator('[data-status]', { hasText: '已删除“学习进度：新手路径' }).waitFor();
  expect(await items.count()).toBe(1);
  await page.click('button:text("撤销删除")');
  await page.locator('[data-status]', { hasText: '已恢复“学习进度' }).waitFor();
  expect(await items.count()).toBe(2);

  const file = JSON.parse(await saved(page, () => page.click('[data-export]'))) as {
    records: unknown[];
  };
  expect(file.records).toHaveLength(2);
});

test('an import into the workspace asks before it replaces', async () => {
  const page = await site.reader();
  await openPath(page, site.origin);
  await tick(page, 0);
  await page.goto(`${site.origin}/workspace/`);
  await page.locator('.workspace-records li').first().waitFor();
  const file = await saved(page, () => page.click('[data-export]'));
  await openPath(page, site.origin);
  await tick(page, 1);
  const later = await getRecord(page, 'progress/newcomer');
  await page.goto(`${site.origin}/workspace/`);
  await page.setInputFiles('[data-import]', jsonFile(file));
  await page.locator('[data-status]', { hasText: '有 1 条与本机的不同，请逐条决定。' }).waitFor();
  expect(await getRecord(page, 'progress/newcomer')).toEqual(later);
  await page.click('button:text("用文件里的替换")');
  await page.locator('.workspace-report', { hasText: '已换成文件里的。' }).waitFor();
  const now = (await getRecord(page, 'progress/newcomer')) as { data: { done: object } };
  expect(Object.keys(now.data.done)).toHaveLength(1);
});
