import { expect, test } from 'vitest';
import { addMonth } from '../../../src/domain/health/add-month.ts';
import { readMonth } from '../../../src/domain/health/month.ts';
import { MONTHS_SHEET, readMonths } from '../../../src/domain/health/months-sheet.ts';
import { readDraft, sampleDraft } from '../../../src/domain/sheet/draft.ts';

test('months are read as people write them', () => {
  for (const text of [
    '2026-10',
    '2026/10',
    '2026.10',
    '２０２６年１０月',
    '202610',
    ' 2026 年 10 月 ',
  ])
    expect(readMonth(text), text).toBe('2026-10');
  expect(readMonth('2026-7')).toBe('2026-07');
  for (const text of ['十月', '2026-13', '2026-00', '10-2026', ''])
    expect(readMonth(text)).toBeNull();
});

test('a wrong month and one that stands there twice get a sentence and take no part', () => {
  const { months, issues } = readMonths([
    { month: '2026-02', repurchase: 0.2 },
    {},
    { month: '2月' },
    { month: '2026年2月', repurchase: 0.9 },
    { month: '2026-01', repurchase: 0.1 },
  ]);
  expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
  expect(months[1]?.measured['repurchase']).toBe(0.2);
  expect(issues.map(({ row, message }) => `${row} ${message}`)).toEqual([
    '2 “月份”写的是“2月”，认不出是哪个月。请写成 2026-10。',
    '3 2026-02 上面已经有一行，这一行没有算。同一个月只留一行。',
  ]);
});

test('the next month is put into a blank last row, else into a new one', () => {
  const draft = sampleDraft(MONTHS_SHEET);
  const longer = addMonth(draft, '2026-12');
  expect(longer.month).toBe('2027-01');
  expect(longer.draft.rows).toHaveLength(draft.rows.length + 1);
  const blank = { ...draft, rows: [...draft.rows, { month: '', cac: ' ' }] };
  expect(addMonth(blank, '2026-10').draft.rows.at(-1)?.['month']).toBe('2026-11');
  expect(addMonth(blank, '2026-10').draft.rows).toHaveLength(blank.rows.length);
});

test('rates are typed as percents, money from one fen on; anything else gets a sentence', () => {
  const row = {
    month: '2026-11',
    repurchase: '24',
    retention: '0.62%',
    cac: '0',
    lead_cvr: '120%',
  };
  const { rows, errors } = readDraft(MONTHS_SHEET, { params: {}, rows: [row] });
  expect(rows[0]).toMatchObject({ repurchase: 0.24, retention: 0.0062, cac: null });
  expect(errors.map(({ message }) => message)).toEqual([
    '“获客成本”不能小于 0.01，现在是 0.00。',
    '“线索转化率”不能大于 100.0%，现在是 120.0%。',
  ]);
});
