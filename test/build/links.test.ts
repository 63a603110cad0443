import { expect, test } from 'vitest';
import { readPages } from '../../scripts/html/read-pages.ts';
import { findIssues } from '../../scripts/links/find-issues.ts';
import { report } from '../../scripts/links/report.ts';
import { indexSite } from '../../scripts/links/site.ts';

test('站内链接、页内位置和页面文件全部存在', () => {
  const pages = readPages();
  const issues = findIssues(pages, indexSite(pages));
  expect(issues.length, report(issues)).toBe(0);
});
