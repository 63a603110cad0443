import { expect, test } from 'vitest';
import { calculatorPlan } from '../../src/domain/formula/calculator-plan.ts';
import type { CellPlan } from '../../src/domain/sheet/workbook-plan.ts';
import { workbookBytes } from '../../src/islands/files/write-workbook.ts';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { withoutResults } from '../domain/sheet/without-results.ts';
import { readCalculators, rowsOf, runExample } from '../support/calculators.ts';
import { convertToCsv, testWithLibreOffice } from '../support/libre-office.ts';

const DAY = '2026-11-25';

/** Every worked example of every calculator as a workbook of its own. */
const books = (await readCalculators()).flatMap(({ slug, data, formula }) =>
  (formula?.examples ?? []).map((example) => {
    if (!formula) throw new Error('no formula');
    const about = {
      slug,
      title: data.title,
      description: data.description,
      notWhen: data.not_when,
      references: data.references,
    };
    const result = runExample(formula, example);
    const rows = rowsOf(formula, example);
    return {
      name: `${slug}：${example.title}`,
      plan: calculatorPlan({ about, formula, inputs: example.inputs, rows, result }, DAY),
    };
  }),
);

testWithLibreOffice('每个计算器的 Excel：LibreOffice 重算的每个结果都与网页一致', async () => {
  // All calculations as sheets of one workbook: LibreOffice has to start only once.
  const sheets = books.flatMap(({ plan }, index) =>
    plan.sheets
      .slice(0, 1)
      .map((sheet) => ({ ...sheet, rows: bare(sheet.rows), name: `s${index}` })),
  );
  const bytes = await workbookBytes(withoutResults({ title: '全部', date: DAY, sheets }));
  const found = await convertToCsv(bytes);
  let formulas = 0;
  const wrong = books.flatMap(({ name, plan }, index) =>
    (plan.sheets[0]?.rows ?? []).flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        if (cell.formula === undefined) return [];
        formulas += 1;
        const office = found.get(`s${index}`)?.[rowIndex]?.[column] ?? '';
        return agree(cell.result, office)
          ? []
          : [`${name} 第 ${rowIndex + 1} 行：网页 ${cell.result}，LibreOffice ${office}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(200);
});

test('存着的结果读得出来，公式格子不是空的', async () => {
  const book = books.find(({ name }) => name.startsWith('roi：'));
  if (!book) throw new Error('no workbook of the ROI calculator');
  const [grid] = await workbookGrids(await workbookBytes(book.plan));
  const texts = grid?.rows.flat().map((cell) => (cell === null ? '' : String(cell)));
  expect(texts).toEqual(expect.arrayContaining(['4.8']));
});

/** Cells without their number formats, so that a percentage comes back as its number. */
function bare(rows: CellPlan[][]): CellPlan[][] {
  return rows.map((row) => row.map(({ format: _, ...cell }) => cell));
}

function agree(page: number | string | undefined, office: string): boolean {
  if (typeof page !== 'number') return office === (page ?? '');
  return office !== '' && Math.abs(Number(office) - page) <= 1e-9 * Math.max(1, Math.abs(page));
}
