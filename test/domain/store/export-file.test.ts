import { expect, test } from 'vitest';
import { readExport, writeExport } from '../../../src/islands/store/export-file.ts';
import { isRecordKey } from '../../../src/islands/store/record.ts';

const now = new Date('2026-11-22T04:00:00Z');
const record = { format: 1, savedAt: '2026-11-20T00:00:00Z', data: { a: 1 } };

test.each([
  ['这不是 JSON', '文件读不出来：不是 JSON 格式，或下载时没有传完整。请选本站导出的 .json 文件。'],
  ['[1, 2]', '这不是本站导出的文件。请选“导出”按钮存下的 .json 文件。'],
  ['{"app":"other","records":[]}', '这不是本站导出的文件。请选“导出”按钮存下的 .json 文件。'],
  [
    '{"app":"marketing-handbook","format":7,"records":[]}',
    '文件的格式版本是 7，本站只认得 1。请在导出它的那个版本里打开。',
  ],
  ['x'.repeat(20_000_001), '文件太大，不像是本站导出的文件（上限 20 MB）。'],
])('refuses %.30s', (text, reason) => {
  expect(readExport(text)).toEqual({ state: 'refused', reason });
});

test('takes the good entries and names the bad ones', () => {
  const text = writeExport(
    [
      { key: 'draft/budget', raw: record },
      { key: 'admin/password', raw: record },
      { key: 'draft/../x', raw: record },
      { key: 'progress/newcomer', raw: { format: 9 } },
    ],
    now,
  );
  expect(readExport(`\uFEFF${text}`)).toEqual({
    state: 'readable',
    entries: [{ key: 'draft/budget', record }],
    faults: [
      '第 2 条：编号是 "admin/password"，不是本站的记录，没有导入。',
      '第 3 条：编号是 "draft/../x"，不是本站的记录，没有导入。',
      '第 4 条（progress/newcomer）：内容已损坏或来自别的版本，没有导入。',
    ],
  });
});

test.each<[unknown, boolean]>([
  ['draft/budget-allocation', true],
  ['progress/newcomer', true],
  ['calc/roi', true],
  // Further drafts of a template.
  ['draft/a/b', true],
  ['draft/budget-allocation/m3x9k2', true],
  ['draft/a/b/c', false],
  ['draft/a/', false],
  ['draft/a//b', false],
  ['draft/a/B', false],
  ['draft/a/..', false],
  ['calc/a/b', false],
  ['progress/a/b', false],
  ['draft/', false],
  ['draft', false],
  ['toString/x', false],
  ['draft/Ä', false],
  [7, false],
  [null, false],
])('whether %j is a key of this site: %j', (key, known) => {
  expect(isRecordKey(key)).toBe(known);
});

test('further drafts of a template come along', () => {
  const text = writeExport(
    [
      { key: 'draft/budget', raw: record },
      { key: 'draft/budget/m3x9k2', raw: record },
      { key: 'calc/roi/m3x9k2', raw: record },
    ],
    now,
  );
  expect(readExport(text)).toEqual({
    state: 'readable',
    entries: [
      { key: 'draft/budget', record },
      { key: 'draft/budget/m3x9k2', record },
    ],
    faults: ['第 3 条：编号是 "calc/roi/m3x9k2"，不是本站的记录，没有导入。'],
  });
});
