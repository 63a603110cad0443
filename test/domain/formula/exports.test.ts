import { expect, test } from 'vitest';
import type { Values } from '../../../src/domain/field/value.ts';
import { calculatorCsv } from '../../../src/domain/formula/calculator-csv.ts';
import { calculatorPlan } from '../../../src/domain/formula/calculator-plan.ts';
import { calendarFile } from '../../../src/domain/formula/calendar-file.ts';
import { evaluateFormula } from '../../../src/domain/formula/evaluate-formula.ts';
import type { ResultTable } from '../../../src/domain/formula/schema.ts';
import { definition, exampleFormula } from './example-formula.ts';

const formula = exampleFormula();
const rows = definition.rows.sample as Values[];
const inputs = { margin: 0.4, launch: '2026-12-10' };
const filled = {
  about: {
    slug: 'example',
    title: '渠道毛利',
    description: '算一算。',
    notWhen: ['没有毛利率。'],
    references: ['站内补充。'],
  },
  formula,
  inputs,
  rows,
  result: evaluateFormula(formula, inputs, rows),
};

test('CSV: inputs, table, results and sentences, each as a block', () => {
  expect(calculatorCsv(filled).replace('\uFEFF', '').split('\r\n')).toEqual([
    '渠道毛利',
    '',
    '毛利率,40%',
    '活动日,2026-12-10',
    '',
    '渠道,花费（元）,收入（元）,花费占比,毛利（元）',
    '搜索,100,320,25%,28',
    '短视频,300,1440,75%,276',
    '',
    'ROI（1:x 里的 x）,4.4',
    '合计毛利（元）,304',
    '核销截止,2026-12-13',
    '',
    '综合 ROI 1:4.4，毛利率 40.0%。',
    '毛利率 40.0% 时赚 304.00 元。',
    '核销不晚于 2026年12月13日。',
    '',
  ]);
});

test('CSV: what a reader typed cannot run as a formula', () => {
  const typed = { ...filled, rows: [{ channel: '=HYPERLINK("x")', spend: 1, revenue: 1 }] };
  expect(calculatorCsv(typed)).toContain(`"'=HYPERLINK(""x"")"`);
});

test('Excel: live formulas over the cells of inputs and rows, with the results of the page beside them', () => {
  const [sheet, notes] = calculatorPlan(filled, '2026-11-25').sheets;
  const cells = sheet?.rows.flat() ?? [];
  expect(cells.find(({ result }) => result === 4.4)?.formula).toBe(
    'IFERROR(SUM($C$7:$C$8)/SUM($B$7:$B$8),"")',
  );
  expect(cells.find(({ result }) => result === 276)?.formula).toBe(
    'IF(AND(ISNUMBER(C8),ISNUMBER($B$3),ISNUMBER(B8)),IFERROR(C8*$B$3-B8,""),"")',
  );
  expect(notes?.rows.flat().map(({ value }) => value)).toContain('没有毛利率。');
});

test('a calendar: whole days, the end the day after, Chinese text in lines of at most 75 bytes', () => {
  const column = (id: string, type: 'text' | 'date') =>
    ({ id, label: id, type, required: false, origin: 'source' }) as ResultTable['columns'][number];
  const columns = [column('name', 'text'), column('from', 'date'), column('to', 'date')];
  const long = '筹备：定目标，分工，订场地；做物料，发通知，逐项核对供应商的报价与交期';
  const text = calendarFile(
    { columns },
    [
      { name: long, from: '2026-11-10', to: '2026-11-25' },
      { name: '活动日', from: '2026-12-10', to: null },
      { name: '没有日期', from: null, to: null },
    ],
    { slug: 'campaign-schedule-stages', title: '活动日程', stamp: '2026-11-25' },
  );
  const lines = text.split('\r\n');
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261110\r\nDTEND;VALUE=DATE:20261126');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261211');
  expect(unfolded).toContain(`SUMMARY:${long}`);
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});
