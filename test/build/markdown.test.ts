import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPages, type Page } from '../../scripts/html/read-pages.ts';
import { findIssues } from '../../scripts/links/find-issues.ts';
import { report } from '../../scripts/links/report.ts';
import { indexSite } from '../../scripts/links/site.ts';
import { scanTags } from '../../scripts/html/scan-tags.ts';
import { findTag, textAfter } from '../support/page-text.ts';

const pages = readPages().filter((page) => !findTag(page, 'meta', { 'http-equiv': 'refresh' }));
const site = indexSite(pages);

/** `/manuals/utm-tracking/` → `manuals/utm-tracking.md` */
const copyOf = ({ url }: Page) => `${url.replace(/^\/|\/$|\.html$/g, '') || 'index'}.md`;
const read = (page: Page) => readFileSync(join('dist', copyOf(page)), 'utf8');
const withoutCode = (text: string) => text.replace(/^( *)```[\s\S]*?^\1```$|`[^`\n]*`/gm, '');

describe.each(pages)('$url', (page) => {
  test('有 Markdown 版，第一行是标题', () => {
    expect(existsSync(join('dist', copyOf(page))), copyOf(page)).toBe(true);
    const title = findTag(page, 'h1');
    const [first = ''] = read(page).split('\n');
    expect(first.replace(/\\(?=[!-/:-@[-`{-~])/g, '')).toBe(`# ${title && textAfter(page, title)}`);
  });

  test('没有剩下组件、导入行和空的值', () => {
    const text = withoutCode(read(page));
    expect(text).not.toMatch(/(?<!\\)<\/?[A-Z]/);
    expect(text).not.toMatch(/^(import|export) /m);
    expect(text).not.toMatch(/\b(undefined|NaN|null)\b|\[object|\u0000/);
  });

  test('小标题和网页上的一样，一个不少', () => {
    const shown = new Set(
      [...withoutCode(read(page)).matchAll(/^#{2,6} (.*)$/gm)].map(([, text = '']) => text),
    );
    const framed = page.tags.flatMap((tag, index) => {
      if (!tag.attributes.get('class')?.split(' ').includes('frame-section')) return [];
      const heading = page.tags.slice(index).find(({ name }) => name === 'h2');
      return heading ? [textAfter(page, heading)] : [];
    });
    expect(framed.filter((heading) => !shown.has(heading))).toEqual([]);
  });

  test('链接都从 / 开始或写全网址，站内的都找得到', () => {
    const links = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]*)\)/g)].map(
      ([, to = '']) => to,
    );
    expect(links.filter((to) => !/^(\/|https?:\/\/)/.test(to))).toEqual([]);
    const html = links.map((to) => `<a href="${to}">x</a>`).join('');
    const issues = findIssues([{ ...page, html, tags: scanTags(html) }], site);
    expect(issues.length, report(issues)).toBe(0);
  });

  test('网页上有到 Markdown 版的链接', () => {
    expect(findTag(page, 'a', { href: `/${copyOf(page)}` })).toBeDefined();
  });
});
