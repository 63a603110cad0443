import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/domain/attribution/sample.ts';
import { ATTRIBUTION, paths, rowOf, split } from '../support/attribution-page.ts';
import { siteSession } from '../support/site-session.ts';

const MODEL_NAMES = [
  '首次点击',
  '末次点击',
  '最近非直接点击',
  '线性',
  '时间衰减',
  '位置',
  '马尔可夫移除效应',
  '夏普利值',
];

const site = siteSession();
const visit = (options = {}) =>
  site.visit(ATTRIBUTION, { permissions: ['clipboard-read', 'clipboard-write'], ...options });

describe('归因模型计算器：示例和贴入', () => {
  test('the sample shows all eight models, also without scripts', async () => {
    const page = await visit({ javaScriptEnabled: false });
    expect(await split(page).locator('thead th').allTextContents()).toEqual([
      '渠道',
      ...MODEL_NAMES,
    ]);
    expect(await rowOf(page, '小红书')).toEqual([
      '196.00',
      '12.00',
      '30.00',
      '90.00',
      '62.92',
      '97.40',
      '100.65',
      '81.33',
    ]);
    expect(await rowOf(page, '合计')).toEqual(MODEL_NAMES.map(() => '482.00'));
    expect(await page.locator('.verdict').textContent()).toContain('最吃亏的是“小红书”');
  });

  test('the path of the source, pasted, is split as the source says', async () => {
    const page = await visit();
    await paths(page).fill(EXAMPLES[1]?.text ?? '');
    await page.getByRole('radio', { name: '价值（收入）' }).check();
    const rows = await Promise.all(
      ['小红书', '天猫加购', '线下专柜', '私域复购'].map((channel) => rowOf(page, channel)),
    );
    const byModel = MODEL_NAMES.map((_, place) => rows.map((row) => row[place]));
    expect(
      Object.fromEntries(MODEL_NAMES.map((name, place) => [name, byModel[place]])),
    ).toMatchObject({
      首次点击: ['100.00', '0.00', '0.00', '0.00'],
      末次点击: ['0.00', '0.00', '0.00', '100.00'],
      最近非直接点击: ['0.00', '0.00', '0.00', '100.00'],
      线性: ['25.00', '25.00', '25.00', '25.00'],
      时间衰减: ['9.73', '19.45', '31.92', '38.91'],
      位置: ['40.00', '10.00', '10.00', '40.00'],
    });
    expect(await page.locator('.steps').textContent()).toContain(
      '100 ×（0.25，0.5，0.8203，1）÷ 2.5703',
    );
    await page.getByLabel('半衰期').fill('14');
    await expect.poll(() => rowOf(page, '私域复购')).toContain('32.13');
  });

  test('an example takes the place of the text and can be taken back', async () => {
    const page = await visit();
    await paths(page).fill('A>B,150');
    await page.getByLabel('载入一个示例').selectOption({ label: '来源的路径，末尾加直接访问' });
    expect((await rowOf(page, '私域复购'))[2]).toBe('100.00');
    await page.getByRole('button', { name: '换回刚才的数据' }).click();
    expect(await paths(page).inputValue()).toBe('A>B,150');
    expect((await rowOf(page, 'B'))[1]).toBe('150.00');
  });

  test('a bad row gets its sentence, the good rows count', async () => {
    const page = await visit();
    await paths(page).fill('路径,转化\n小红书>天猫,120\n小红书>>私域,3\n天猫,很多');
    const faults = page.getByRole('region', { name: '没有读入的行' });
    expect(await faults.getByRole('listitem').allTextContents()).toEqual([
      '第 3 行：路径“小红书>>私域”里有个触点没有名字。补上渠道名，或删掉多出来的分隔符。',
      '第 4 行：“转化”写的是“很多”，不是数字。请写成 12 或 1.2万。',
    ]);
    expect(await rowOf(page, '天猫')).toEqual(
      expect.arrayContaining(['0.00', '120.00', '60.00']) as unknown,
    );
    expect(await split(page).locator('td.why').textContent()).toContain('120 次转化的路径没写天数');
    await page.getByRole('radio', { name: '价值（收入）' }).check();
    expect(await page.locator('.verdict').textContent()).toContain('没有写价值');
    expect(await page.locator('.tool').textContent()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('options that make no sense say so and leave the other models alone', async () => {
    const page = await visit();
    await page.getByLabel('首个触点权重').fill('80%');
    await page.getByText('加起来不能超过 100%').first().waitFor();
    expect(await split(page).locator('td.why').count()).toBe(1);
    expect((await rowOf(page, '小红书')).slice(0, 3)).toEqual(['196.00', '12.00', '30.00']);
  });

  test('up to three models are drawn, each with what it hides', async () => {
    const page = await visit();
    const models = page.getByRole('group', { name: '图里比哪几种' });
    expect(await models.getByLabel('线性').isDisabled()).toBe(true);
    await models.getByLabel('首次点击').uncheck();
    await models.getByLabel('夏普利值').check();
    const drawing = page.getByRole('img', { name: /^末次点击、马尔可夫移除效应、夏普利值/ });
    expect(await drawing.getAttribute('aria-label')).toContain('小红书：末次点击 12 次');
    expect(await page.getByRole('heading', { name: '夏普利值' }).isVisible()).toBe(true);
  });

  test('a link brings the paths, the options and the choice of models back', async () => {
    const page = await visit();
    await paths(page).fill('路径,天数,转化,价值\n短信>门店,6>0,150,3000\n门店,0,40,800');
    await page.getByLabel('半衰期').fill('3');
    await page.getByRole('radio', { name: '价值（收入）' }).check();
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const other = await site.visit(ATTRIBUTION + link.hash);
    await other.getByText('不会覆盖你存在本机的内容').waitFor();
    expect(await paths(other).inputValue()).toContain('短信>门店');
    // 6 days at a half-life of 3: weights 0.25 and 1, so 600 and 2,400 + 800.
    expect((await rowOf(other, '短信'))[4]).toBe('600.00');
    expect((await rowOf(other, '门店'))[4]).toBe('3,200.00');
  });

  test('what was typed is there after a reload', async () => {
    const page = await visit();
    await paths(page).fill('A>B,150');
    await page.getByText('已存在本机').waitFor();
    await page.reload();
    await page.getByText('已存在本机').waitFor();
    expect(await paths(page).inputValue()).toBe('A>B,150');
    expect((await rowOf(page, 'B'))[1]).toBe('150.00');
  });

  test('both exports are offered as files', async () => {
    const page = await visit();
    for (const [button, ending] of [
      ['导出 Excel', 'xlsx'],
      ['导出 CSV', 'csv'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toMatch(
        new RegExp(`^归因模型计算器-.*\\.${ending}$`),
      );
    }
  });
});
