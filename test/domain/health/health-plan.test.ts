import { expect, test } from 'vitest';
import { healthBoard } from '../../../src/domain/health/health-board.ts';
import { healthCsv } from '../../../src/domain/health/health-csv.ts';
import { healthPlan } from '../../../src/domain/health/health-plan.ts';
import { briefLines } from '../../../src/domain/health/monthly-brief.ts';
import { MONTHS_SHEET, readMonths } from '../../../src/domain/health/months-sheet.ts';
import { workbookBytes } from '../../../src/islands/files/write-workbook.ts';
import { convertToCsv, testWithLibreOffice } from '../../support/libre-office.ts';
import { withoutResults } from '../sheet/without-results.ts';

const about = {
  slug: 'health-score',
  title: '健康度红黄绿评分',
  description: '八项指标',
  notWhen: ['没有基线'],
  references: ['来源资料'],
};
const { rows } = MONTHS_SHEET.sample;
const board = healthBoard(readMonths(rows).months, {
  month: '2026-10',
  baseline: '2026-07',
  yellowFactor: 0.8,
});
const lines = briefLines(board, { cac: '=1+1' });
const plan = healthPlan({ about, board, lines, rows }, '2026-11-22');

testWithLibreOffice('LibreOffice gives the same lights, shares and scores', async () => {
  const sheets = await convertToCsv(await workbookBytes(withoutResults(plan)));
  const brief = sheets.get('简报') ?? [];
  const cells = brief.slice(6, 14);
  expect(cells.map((row) => row[3])).toEqual(board.rows.map(({ rating }) => rating.label));
  cells.forEach((row, index) => {
    expect(Number(row[5]), row[0]).toBeCloseTo((board.rows[index]?.distance ?? 0) * 100, 9);
  });
  expect(brief.slice(16, 20).map((row) => Number(row[1]).toFixed(6))).toEqual(
    board.dimensions.map(({ score }) => score?.toFixed(6)),
  );
});

test('the workbook holds the months as they were typed in, blanks as blanks', () => {
  const months = plan.sheets[1];
  expect(months?.rows[1]?.map(({ value }) => value)).toEqual(Object.values(rows[0] ?? {}));
  expect(months?.rows[2]?.map(({ value }) => value)).toEqual([
    '2026-08',
    undefined,
    undefined,
    0.21,
    0.59,
    ...Array<undefined>(4).fill(undefined),
  ]);
});

test('CSV: brief, scores and months; what somebody wrote cannot run as a formula', () => {
  const text = healthCsv(board, lines, rows);
  expect(text).toContain('培训工具使用率,28.0%,≥80%,红,差 52 个百分点,本月未测');
  expect(text).toContain(",'=1+1");
  expect(text).toContain('2026-08,,,21%,59%,,,,\r\n');
  expect(text).toContain('黄灯系数（站内设定）,80%');
});
