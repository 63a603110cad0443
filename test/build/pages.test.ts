import { describe, expect, test } from 'vitest';
import { readPages } from '../../scripts/html/read-pages.ts';
import { findTag, textAfter } from '../support/page-text.ts';

const pages = readPages().filter((page) => !findTag(page, 'meta', { 'http-equiv': 'refresh' }));

describe.each(pages)('$url', (page) => {
  test('声明为简体中文', () => {
    expect(findTag(page, 'html')?.attributes.get('lang')).toBe('zh-CN');
  });

  test('只有一个一级标题，标题和摘要都不为空', () => {
    const title = findTag(page, 'title');
    const description = findTag(page, 'meta', { name: 'description' });
    expect(page.tags.filter((tag) => tag.name === 'h1')).toHaveLength(1);
    expect(title && textAfter(page, title)).toMatch(/\p{Script=Han}/u);
    expect(description?.attributes.get('content')).toMatch(/\p{Script=Han}/u);
  });
});

test.each(pages)('$url 写明负责人、审阅日期和内容性质', (page) => {
  const meta = page.tags.find((tag) => tag.attributes.has('data-page-meta'));
  expect(meta, '缺少带 data-page-meta 的元素').toBeDefined();
  const text = meta && textAfter(page, meta);
  expect(text).toMatch(/负责人/);
  expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
  expect(text).toMatch(/内容性质\s*(来源写明|由来源推得|站内补充)/);
});

test('没有两页用同一个标题', () => {
  const titles = pages.map((page) => {
    const title = findTag(page, 'title');
    return title ? textAfter(page, title) : '';
  });
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
