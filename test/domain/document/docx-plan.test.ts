import { describe, expect, test } from 'vitest';
import { blankDocument } from '../../../src/domain/document/document-draft.ts';
import {
  docxPlan,
  type DocxBlock,
  type DocxPart,
  type FieldPlan,
  type TablePlan,
} from '../../../src/domain/document/docx-plan.ts';
import { printedAbout, printedDocument, printedDraft } from './printed-document.ts';

const plan = docxPlan(printedDocument, printedAbout, printedDraft);
const blank = docxPlan(printedDocument, printedAbout, blankDocument(printedDocument, 3));

test('标题、日期在前，签字、说明、来源、许可、版本在后', () => {
  const blocks = plan.parts.flatMap((part) => part.blocks);
  expect(texts(blocks).slice(0, 4)).toEqual([
    'title：活动简报',
    'meta：2026年11月22日 · 数字化营销知识库',
    'heading：一、目标',
    'help：一份文档只写一个目标。',
  ]);
  expect(blocks.find((block) => block.kind === 'signatures')).toEqual({
    kind: 'signatures',
    names: ['营销总监', '财务'],
  });
  expect(texts(blocks).slice(-2)).toEqual([
    'small：数字是示例。来源：活动方案。',
    'small：内容按 CC BY 4.0 使用，转用请注明“数字化营销知识库”。版本标记：marketing-handbook/template/printed/v3',
  ]);
});

test('空格里的值写成读者看到的样子，换行保留', () => {
  expect(fieldsOf(plan.parts[0]).map(({ label, text }) => [label, text])).toEqual([
    ['活动名称', '双十二 <预热> & 返场'],
    ['总预算（元）', '12,000.00'],
    ['启动日', '2026年12月1日'],
    ['已批准', '☑'],
    ['级别', ''],
    ['背景', '第一行\n第二行'],
  ]);
});

test('没填的空格留着，告诉手写的人填什么', () => {
  const fields = fieldsOf(blank.parts[0]);
  expect(fields.map(({ text }) => text)).toEqual(['', '', '', '☐', '', '']);
  expect(fields[4]?.hint).toBe('看预算。可选：普通、重点。');
  expect(fields.map(({ long }) => long)).toEqual([false, false, false, false, false, true]);
});

describe('表格', () => {
  const [costs] = tablesOf(plan.parts[0]);

  test('算好占比和合计，空行不要，读不懂的照原样', () => {
    expect(costs?.columns.map(({ head, align }) => [head, align])).toEqual([
      ['项目', 'left'],
      ['花费（元）', 'right'],
      ['占比', 'right'],
      ['已付', 'center'],
    ]);
    expect(costs?.rows).toEqual([
      ['物料', '3,500.00', '29.17%', '☑'],
      ['场地', '两千', '', '☐'],
    ]);
    expect(costs?.totals).toEqual(['合计', '3,500.00', '29.17%', '']);
  });

  test('一行也没填就留五行手写，没有合计', () => {
    const [empty] = tablesOf(blank.parts[0]);
    expect(empty?.rows).toEqual(Array.from({ length: 5 }, () => ['', '', '', '☐']));
    expect(empty?.totals).toBeUndefined();
  });
});

test('不成立的规则和读不懂的数写在那一节下面', () => {
  const faults = texts(plan.parts.flatMap(({ blocks }) => blocks)).filter((text) =>
    text.startsWith('fault'),
  );
  expect(faults).toEqual([
    'fault：预算超过一万元，要总监批准。',
    'fault：第 2 行：“花费”写的是“两千”，不是数字。请写成 12,000 或 1.2 万。',
    'fault：第 1 行：单项不超过 3000 元。',
  ]);
});

test('许多行犯同一条规则，只写一句', () => {
  const costs = Array.from({ length: 8 }, () => ({ item: '物料', spend: '4000' }));
  const many = docxPlan(printedDocument, printedAbout, { params: {}, tables: { costs } });
  expect(texts(many.parts.flatMap(({ blocks }) => blocks))).toContain(
    'fault：第 1、2、3、4、5 等 8 行：单项不超过 3000 元。',
  );
});

test('空白的文档没有什么不成立', () => {
  expect(texts(blank.parts.flatMap(({ blocks }) => blocks)).join()).not.toContain('fault');
});

test('超过九栏的表横放，前后竖放', () => {
  expect(plan.parts.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape']);
  expect(texts(plan.parts[1]?.blocks ?? [])[0]).toBe('heading：三、排期');
});

/** A document of one table with so many columns of money. */
function moneyTable(count: number, text: string) {
  const section = {
    id: 'many',
    title: '很多栏',
    params: [],
    checks: [],
    columns: Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      label: `第${index}栏`,
      type: 'money' as const,
      required: false,
      origin: 'source' as const,
      total: 'none' as const,
    })),
    sample: { params: {}, rows: [] },
  };
  const row = Object.fromEntries(section.columns.map(({ id }) => [id, text]));
  const definition = { version: 1, sections: [section], signatures: [] };
  return docxPlan(definition, printedAbout, { params: {}, tables: { many: [row] } }).parts[0];
}

test('栏太多时字缩小，数字不断开', () => {
  const [table] = tablesOf(moneyTable(20, '123456789.12'));
  expect(table?.points).toBeLessThan(9);
  expect(table?.points).toBeGreaterThanOrEqual(6);
});

test('九栏以内，竖着放得下就竖放，放不下才横放', () => {
  expect(moneyTable(9, '12')?.orientation).toBe('portrait');
  expect(tablesOf(moneyTable(9, '12'))[0]?.points).toBe(9);
  expect(moneyTable(8, '123456789.12')?.orientation).toBe('landscape');
});

function texts(blocks: DocxBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'text' ? [`${block.look}：${block.text}`] : []));
}

function fieldsOf(part: DocxPart | undefined): FieldPlan[] {
  return (part?.blocks ?? []).flatMap((block) => (block.kind === 'fields' ? block.fields : []));
}

function tablesOf(part: DocxPart | undefined): TablePlan[] {
  return (part?.blocks ?? []).filter((block) => block.kind === 'table');
}
