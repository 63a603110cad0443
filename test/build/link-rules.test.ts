import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/html/read-pages.ts';
import { findIssues } from '../../scripts/links/find-issues.ts';
import { report } from '../../scripts/links/report.ts';
import { indexSite } from '../../scripts/links/site.ts';
import { writeSite } from '../support/write-site.ts';

const roots: string[] = [];

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** What is said about one link on the home page of a small site. */
function issuesOf(link: string): string[] {
  const root = writeSite({
    'index.html': `<link rel="canonical" href="https://kb.example/"><h1 id="_top">首页</h1>${link}`,
    'manuals/utm/index.html': '<h2 id="命名规则">命名规则</h2><h2 id="check">检查</h2>',
    'downloads/预算.xlsx': 'x',
  });
  roots.push(root);
  const pages = readPages(root);
  return findIssues(pages, indexSite(pages, root)).map(({ message }) => message);
}

describe('有效的链接', () => {
  test.each([
    '<a href="/manuals/utm/">页面</a>',
    '<a href="manuals/utm/">相对地址</a>',
    '<a href="/manuals/utm/#命名规则">中文位置</a>',
    '<a href="/manuals/utm/#%E5%91%BD%E5%90%8D%E8%A7%84%E5%88%99">编码过的位置</a>',
    '<a href="#_top">本页位置</a>',
    '<a href="/manuals/utm/#s=abc">存在链接里的状态</a>',
    '<a href="/downloads/%E9%A2%84%E7%AE%97.xlsx">文件</a>',
    '<a href="https://kb.example/manuals/utm/#check">本站的完整网址</a>',
    '<a href="https://example.org/x">站外页面</a>',
    '<a href="mailto:a@example.org">邮箱</a>',
    '<!-- <a href="/gone/">注释里的不算</a> -->',
    '<script>const text = \'<a href="/gone/">\';</script>',
  ])('%s', (link) => {
    expect(issuesOf(link)).toEqual([]);
  });
});

describe('有问题的链接', () => {
  test.each([
    [
      '<a href="/cases/utm/">x</a>',
      '站内没有“/cases/utm/”这个页面或文件。是不是想写 /manuals/utm/？',
    ],
    ['<a href="/nowhere/">x</a>', '站内没有“/nowhere/”这个页面或文件。请改成已有的页面。'],
    ['<img src="/a.png">', '站内没有“/a.png”这个页面或文件。请改成已有的页面。'],
    [
      '<img srcset="/b.png 1x, /c.png 2x">',
      '站内没有“/b.png”这个页面或文件。请改成已有的页面。',
      '站内没有“/c.png”这个页面或文件。请改成已有的页面。',
    ],
    ['<a href="/manuals/utm">x</a>', '地址末尾少了斜杠。请写成“/manuals/utm/”。'],
    [
      '<a href="/manuals/utm/#规则">x</a>',
      '页面 /manuals/utm/ 上没有“规则”这个位置。那一页可用的位置：命名规则、check。',
    ],
    ['<a href="">x</a>', '链接地址是空的。请写上要去的页面，或去掉这个链接。'],
    [
      '<a href="https://">x</a>',
      '读不懂这个地址。站内链接写成 /manuals/utm-tracking/ 的样子，站外链接以 https:// 开头。',
    ],
    [
      '<script src="https://cdn.example/x.js"></script>',
      '打开页面时会向别的网站请求这个文件。请把文件放进 public/，改用站内地址。',
    ],
    [
      '<a href="javascript:alert(1)">x</a>',
      '不能用“javascript:”开头的地址。请改用 https:// 开头的网址或站内地址。',
    ],
    [
      '<a href="http://localhost:4321/manuals/utm/">x</a>',
      '这个地址只在作者自己的电脑上能打开。请改用站内地址，例如 /manuals/utm-tracking/。',
    ],
  ])('%s', (link, ...messages) => {
    expect(issuesOf(link)).toEqual(messages);
  });
});

test('报告写明链接、改法和页面，同一个链接只说一次', () => {
  const issues = ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/', '/g/'].map((page) => ({
    page,
    href: '/y',
    message: '请改。',
  }));
  expect(report([...issues, { page: '/a/', href: '/z', message: '也请改。' }])).toBe(
    [
      '链接“/y”：请改。',
      '  在 /a/',
      '  在 /b/',
      '  在 /c/',
      '  在 /d/',
      '  在 /e/',
      '  还有 2 个页面',
      '',
      '链接“/z”：也请改。',
      '  在 /a/',
    ].join('\n'),
  );
});
