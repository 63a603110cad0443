import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findFaults } from '../../scripts/copy/find-faults.ts';
import { mend } from '../../scripts/copy/mend.ts';
import { writeSite } from '../support/write-site.ts';

const page = (title: string, body: string) =>
  `---\ntitle: ${title}\naliases: [手册, 教程]\nlines:\n  - { label: 单次点击, expr: a / b }\n---\n\n${body}\n`;

const root = writeSite({
  'right.mdx': page('共 3 个渠道', '获客成本（CAC）为 39.74 元。'),
  'wrong.mdx': page('共3个渠道', '第一行。\n\n先看ROI,再看花费。'),
});
const file = join(root, 'wrong.mdx');

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('写法正确的页面没有问题，页头里的清单不会被当成句子', () => {
  expect(findFaults([join(root, 'right.mdx')], '.autocorrectrc')).toEqual([]);
});

test('指出文件、行、现在的写法和应该的写法', () => {
  expect(findFaults([file], '.autocorrectrc')).toEqual([
    { file, line: 2, found: '共3个渠道', instead: '共 3 个渠道' },
    { file, line: 10, found: '先看ROI,再看花费。', instead: '先看 ROI，再看花费。' },
  ]);
});

test('能自动改好，页头里的清单保持原样', () => {
  expect(mend(findFaults([file], '.autocorrectrc'))).toEqual([]);
  expect(readFileSync(file, 'utf8')).toBe(page('共 3 个渠道', '第一行。\n\n先看 ROI，再看花费。'));
});
