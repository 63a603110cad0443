import { expect, test } from 'vitest';
import { evaluateSheet } from '../../../src/domain/sheet/evaluate-sheet.ts';
import { readDraft, type Draft } from '../../../src/domain/sheet/draft.ts';
import { sheet as schema } from '../../../src/domain/sheet/schema.ts';
import { workbookBytes } from '../../../src/islands/files/write-workbook.ts';
import { convertToCsv, testWithLibreOffice } from '../../support/libre-office.ts';
import { workbookPlan } from '../../support/single-table.ts';
import { withoutResults } from '../sheet/without-results.ts';

const sheet = schema.parse({
  columns: [
    { id: 'name', label: '名称', type: 'text' },
    { id: 'spend', label: '花费', type: 'money' },
    { id: 'word', label: '评语', type: 'text', expr: 'if(spend > 50, "超", "")' },
    { id: 'said', label: '提醒', type: 'text', expr: 'join(name, word)' },
    { id: 'count', label: '几项', type: 'integer', expr: 'count(word)' },
  ],
  sample: { rows: [{ name: '搜索', spend: 60 }] },
});
const draft: Draft = {
  params: {},
  rows: [
    { name: '搜索', spend: '60' },
    { name: '社媒', spend: '40' },
  ],
};

test('算出来是空的文字，用到它的栏也空着，计数不算它', () => {
  const { rows } = evaluateSheet(sheet, {}, readDraft(sheet, draft).rows);
  expect(rows.map(({ values }) => [values['word'], values['said'], values['count']])).toEqual([
    ['超', '搜索超', 1],
    ['', null, 1],
  ]);
  expect(rows[1]?.missing).toEqual({ said: '“评语”还是空的' });
});

testWithLibreOffice('工作簿里也一样', async () => {
  const about = { slug: 'x', title: '表', date: '2026-11-22', useWhen: [], steps: [], sources: [] };
  const plan = withoutResults(workbookPlan(sheet, about, draft, { spareRows: 0 }));
  const rows = (await convertToCsv(await workbookBytes(plan))).get('表') ?? [];
  expect(rows.slice(-2).map((row) => row.slice(2))).toEqual([
    ['超', '搜索超', '1'],
    ['', '', '1'],
  ]);
});
