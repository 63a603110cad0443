import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/html/read-pages.ts';
import { scripts, weighPage } from '../../scripts/weight/weigh-page.ts';
import { budgetOf } from '../support/budgets.ts';

/** Written inside every .xlsx file, so also in the code that writes one. */
const workbookPart = 'xl/workbook.xml';

const pages = readPages();

describe('页面重量', () => {
  test.each(pages)('$url 在预算之内', (page) => {
    const budget = budgetOf(page.url);
    const { html, css, js } = weighPage(page);
    expect.soft(html / 1000, 'HTML（kB）').toBeLessThanOrEqual(budget.html);
    expect.soft(css / 1000, 'CSS（kB）').toBeLessThanOrEqual(budget.css);
    expect.soft(js / 1000, 'JavaScript（kB）').toBeLessThanOrEqual(budget.js);
  });
});

describe('.xlsx 的代码', () => {
  const chunks = globSync('**/*.js', { cwd: 'dist/_astro' })
    .map((file) => `/_astro/${file}`)
    .filter((path) => readFileSync(join('dist', path), 'utf8').includes(workbookPart));

  test('在网站里，供导入和导出使用', () => {
    expect(chunks.length).toBeGreaterThan(0);
  });

  test('没有一个页面一打开就加载它', () => {
    const loading = pages.filter((page) => chunks.some((chunk) => scripts(page).has(chunk)));
    expect(loading.map((page) => page.url)).toEqual([]);
  });
});
