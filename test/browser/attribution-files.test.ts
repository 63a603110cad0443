import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longPaths } from '../../scripts/bench/long-paths.ts';
import { formatValue } from '../../src/domain/field/format-value.ts';
import { ATTRIBUTION, pasteOver, paths, rowOf } from '../support/attribution-page.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const permissions = ['clipboard-read', 'clipboard-write'];
const chooseFile = (page: Page, file: string) =>
  page.getByLabel('选择要导入的 .csv、.tsv 或 .txt 文件').setInputFiles(file);

describe('归因模型计算器：大文件', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
  const long = join(folder, 'paths.csv');
  const { text, conversions } = longPaths(100_000);

  beforeAll(() => writeFileSync(long, text));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('100,000 rows are worked out while the page goes on drawing', async () => {
    const page = await site.visit(ATTRIBUTION);
    await page.evaluate(() => {
      const seen = { frames: 0, whileWorking: 0 };
      Object.assign(globalThis, { seen });
      const count = () => {
        seen.frames += 1;
        if (document.querySelector('.tool progress')) seen.whileWorking += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    await chooseFile(page, long);
    await page.getByText('100,000 行，100,000 条路径').waitFor();
    await page.locator('progress').waitFor({ state: 'detached' });
    const frames = await page.evaluate(
      () => (globalThis as unknown as { seen: { whileWorking: number } }).seen.whileWorking,
    );
    // A page that reads the file itself draws nothing in between.
    expect(frames).toBeGreaterThan(5);
    expect(await rowOf(page, '合计')).toEqual(
      Array.from({ length: 8 }, () => formatValue('money', conversions)),
    );
    expect(await page.getByText('不存在本机，也放不进链接').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '复制链接' }).count()).toBe(0);

    await page.getByLabel('半衰期').fill('1');
    const before = await rowOf(page, '私域');
    await expect.poll(() => rowOf(page, '私域')).not.toEqual(before);
    await page.getByRole('button', { name: '改用文本框里的数据' }).click();
    expect((await rowOf(page, '小红书'))[0]).toBe('196.00');
  });

  test('reading can be cancelled, and the paths of the text box stay', async () => {
    // The worker never gets its code, so the work lasts until it is cancelled.
    const page = await site.visit(ATTRIBUTION, {}, async (each) => {
      await each.route(/worker/, () => undefined);
    });
    await chooseFile(page, long);
    await page.getByText('正在读入').waitFor();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByText('已取消，用的还是文本框里的数据。').waitFor();
    expect((await rowOf(page, '小红书'))[0]).toBe('196.00');
    expect(await page.locator('progress').count()).toBe(0);
  });

  test('a long text pasted is worked out too, but not kept', async () => {
    const page = await site.visit(ATTRIBUTION, { permissions });
    const rows = Array.from({ length: 2500 }, (_, index) => `渠道${index % 7}>私域,${index % 5}`);
    await pasteOver(paths(page), rows.join('\n'));
    await page.getByText('正在用“贴进来的文字”：2,500 行').waitFor();
    expect((await rowOf(page, '合计'))[0]).toBe('5,000.00');
    await page.reload();
    await page.getByText('示例数据。改任何一格').waitFor();
  });

  test('more than 1,000 short rows stay in the text box and are kept', async () => {
    const page = await site.visit(ATTRIBUTION, { permissions });
    await pasteOver(paths(page), Array.from({ length: 1500 }, () => 'A>B,1').join('\n'));
    await page.getByRole('row', { name: /^合计 1,500\.00/ }).waitFor();
    await page.getByText('已存在本机').waitFor();
    expect(await paths(page).isVisible()).toBe(true);
  });

  test('a small file fills the text box; one that is no text is refused with a reason', async () => {
    const page = await site.visit(ATTRIBUTION);
    const small = join(folder, 'small.csv');
    writeFileSync(small, '路径,转化\n短信>门店,150\n');
    await chooseFile(page, small);
    await expect.poll(() => paths(page).inputValue()).toContain('短信>门店');
    const hostile = join(folder, 'renamed.csv');
    writeFileSync(hostile, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));
    await chooseFile(page, hostile);
    await page.getByText('内容不是文本').waitFor();
    expect((await rowOf(page, '门店'))[1]).toBe('150.00');
  });
});
