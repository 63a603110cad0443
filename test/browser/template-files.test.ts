import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { bareWorkbook } from '../domain/sheet/bare-workbook.ts';
import { HOSTILE_ARCHIVES } from '../domain/sheet/hostile-archives.ts';
import { bring, downloaded } from '../support/files.ts';
import {
  activeCell,
  cell,
  cellText,
  columnTexts,
  fillCell,
  openMore,
  pressMore,
} from '../support/grid.ts';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const visit = (path: string) =>
  site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
const CHANNELS = '/templates/channel-tracking/';
/** A document of six sections, five of them with a table. */
const BRIEF = '/templates/campaign-brief/';
const section = (page: Page, title: string) => page.getByRole('region', { name: title });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('一张表', () => {
  test('a workbook carries numbers, live formulas with results, and reads back the same', async () => {
    const page = await visit(CHANNELS);
    await fillCell(page, 0, 'spend', '1.25万');
    const { name, bytes } = await downloaded(page, () => button(page, '导出 Excel').click());
    expect(name).toMatch(/^营销渠道效果跟进表-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const [sheet] = await workbookGrids(new Uint8Array(bytes));
    const row = sheet?.rows.find((cells) => cells.includes('搜索引擎'));
    expect(row).toContain(12_500);
    expect(row).toContain(2.56);
    await pressMore(page, '清空开始填');
    await bring(page, name, bytes);
    await page.getByText('读入 3 行').waitFor();
    expect(await cellText(page, 0, 'spend')).toBe('12,500.00');
    expect(await cellText(page, 2, 'channel')).toBe('短视频平台');
  });

  test('a csv has a byte order mark and harmless cells, and reads back the same', async () => {
    const page = await visit(CHANNELS);
    await fillCell(page, 0, 'channel', '=HYPERLINK("http://x")');
    const { bytes } = await downloaded(page, () => pressMore(page, '导出 CSV'));
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text).toContain(`'=HYPERLINK`);
    await bring(page, '跟进表.csv', bytes);
    await page.getByText('读入 3 行').waitFor();
    expect(await cellText(page, 0, 'channel')).toBe('=HYPERLINK("http://x")');
  });

  test('a wrong cell keeps its text and has a message; nothing is lost', async () => {
    const page = await visit(CHANNELS);
    await bring(
      page,
      '本周.csv',
      '渠道类型,曝光量,点击量,转化量,花费,收入\n搜索,五万,5000,200,10000,32000\n',
    );
    const report = page.getByRole('status', { name: '导入结果' });
    await report
      .getByText('第 1 行：“曝光量”写的是“五万”，不是数字。请写成 1,200 或 1.2 万。')
      .waitFor();
    expect(await cellText(page, 0, 'impressions')).toBe('五万');
    expect(await cell(page, 0, 'impressions').getAttribute('class')).toContain('faulty');
    await report.getByRole('button', { name: '知道了' }).click();
    expect(await report.count()).toBe(0);
    await button(page, '撤销').click();
    await expect.poll(() => columnTexts(page, 'channel')).toHaveLength(3);
  });

  test('Markdown goes to the clipboard with the worked-out values', async () => {
    const page = await visit(CHANNELS);
    await fillCell(page, 0, 'channel', '信息流|甲');
    await pressMore(page, '复制 Markdown');
    await page.getByText('复制 Markdown已完成。').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^# 营销渠道效果跟进表\n/);
    expect(text).toMatch(/\| 信息流\\\|甲 \|.*\| 1:3\.2 \|/);
  });
});

describe('一份文件', () => {
  /** Changes something in three places: a blank, a table, and a row that is added. */
  async function fill(page: Page): Promise<void> {
    await page.getByLabel('活动名称', { exact: true }).fill('开学季');
    await fillCell(section(page, '五、预算分配'), 0, 'line', '奖品');
    const risks = section(page, '六、风险预案');
    await risks.getByRole('button', { name: '加一行' }).click();
    await expect.poll(() => activeCell(risks)).toBe('4-danger');
    await page.keyboard.type('下雨');
    await page.keyboard.press('Enter');
  }

  async function isFilled(page: Page): Promise<void> {
    expect(await page.getByLabel('活动名称', { exact: true }).inputValue()).toBe('开学季');
    expect(await cellText(section(page, '五、预算分配'), 0, 'line')).toBe('奖品');
    const dangers = await columnTexts(section(page, '六、风险预案'), 'danger');
    expect([dangers.length, dangers[4]]).toEqual([5, '下雨']);
    expect(await columnTexts(section(page, '四、流程'), 'offset')).toEqual([
      '-28',
      '-21',
      '-10',
      '-4',
      '0',
      '3',
      '7',
      '9',
    ]);
  }

  test.each([
    ['Excel', 'xlsx'],
    ['CSV', 'csv'],
  ])('%s brings all sections back, blanks and tables', async (kind, ending) => {
    const page = await visit(BRIEF);
    await fill(page);
    const { name, bytes } = await downloaded(page, () =>
      ending === 'xlsx' ? button(page, '导出 Excel').click() : pressMore(page, `导出 ${kind}`),
    );
    expect(name).toMatch(new RegExp(`^.*策划书.*-\\d{4}-\\d{2}-\\d{2}\\.${ending}$`));
    await pressMore(page, '清空开始填');
    await expect.poll(() => page.getByLabel('活动名称', { exact: true }).inputValue()).toBe('');
    await bring(page, name, bytes);
    await page.getByText('已从“').waitFor();
    await isFilled(page);
  });

  test('Word gets the filled-in text with its tables and lines to sign', async () => {
    const page = await visit(BRIEF);
    await fill(page);
    const { name, bytes } = await downloaded(page, () => button(page, '导出 Word').click());
    expect(name).toMatch(/\.docx$/);
    const body = unzipSync(new Uint8Array(bytes))['word/document.xml'];
    const text = strFromU8(body ?? new Uint8Array()).replace(/<[^>]+>/g, '');
    for (const part of ['开学季', '奖品', '下雨', '9,000.00', '营销总监']) {
      expect(text).toContain(part);
    }
  });

  test('Markdown carries blanks, tables and heads of sections', async () => {
    const page = await visit(BRIEF);
    await fill(page);
    await pressMore(page, '复制 Markdown');
    await page.getByText('复制 Markdown已完成').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('## 五、预算分配');
    expect(text).toContain('开学季');
    expect(text).toMatch(/\| 奖品 \|/);
  });
});

describe('不该读的文件', () => {
  const [[, bomb] = []] = HOSTILE_ARCHIVES;

  test.each<[string, Uint8Array | string]>([
    ['程序.xlsx', 'MZ\u0090\u0000 not a workbook'],
    ['空的.xlsx', ''],
    ['别的.csv', '姓名,年龄\n张三,30\n'],
    ['炸弹.xlsx', bomb?.() ?? ''],
    ['截断.xlsx', bareWorkbook().slice(0, 300)],
  ])(
    '%s is refused with a sentence; the sheet stays and goes on working',
    async (name, content) => {
      const page = await visit(CHANNELS);
      await bring(page, name, content);
      await page.locator('.report.bad').waitFor();
      expect((await page.locator('.report.bad p').textContent())?.length).toBeGreaterThan(10);
      expect(await columnTexts(page, 'channel')).toEqual(['搜索引擎', '社交媒体', '短视频平台']);
      await fillCell(page, 0, 'spend', '20000');
      await expect.poll(() => cellText(page, 0, 'cac')).toBe('100.00');
    },
  );

  test('a file after a refused one is read', async () => {
    const page = await visit(CHANNELS);
    await bring(page, '程序.xlsx', 'MZ');
    await page.locator('.report.bad').waitFor();
    await bring(page, '本周.csv', '渠道类型,花费\n搜索,100\n');
    await page.getByText('读入 1 行').waitFor();
    expect(await columnTexts(page, 'channel')).toEqual(['搜索']);
  });
});

test('the menu 更多 opens by keyboard and closes with Escape or a press elsewhere', async () => {
  const page = await visit(CHANNELS);
  await page.locator('.more-menu summary').focus();
  await page.keyboard.press('Enter');
  const item = page.getByRole('button', { name: '导出 CSV' });
  expect(await item.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await item.isVisible()).toBe(false);
  await openMore(page);
  await page.getByRole('heading', { level: 1 }).click();
  expect(await item.isVisible()).toBe(false);
});
