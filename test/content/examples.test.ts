import { expect, test } from 'vitest';
import { readPageFiles } from '../../src/content-files.ts';
import type { PageOf } from '../../src/domain/page/page.ts';
import type { Value } from '../../src/domain/field/value.ts';
import { evaluateSheet } from '../../src/domain/sheet/evaluate-sheet.ts';
import type { Column, Sheet } from '../../src/domain/sheet/schema.ts';
import { readCalculators, runExample } from '../support/calculators.ts';

const pages = (await readPageFiles()).flatMap(({ id, read }) =>
  'data' in read ? [{ id, data: read.data }] : [],
);
const calculators = await readCalculators();

const formulaExamples = calculators.flatMap(({ slug, formula }) =>
  (formula?.examples ?? []).map((example) => ({ slug, title: example.title, formula, example })),
);

test.each(formulaExamples)('$slug: $title', ({ formula, example }) => {
  if (!formula) throw new Error('no formula');
  const result = runExample(formula, example);
  expect(result.issues).toEqual([]);
  for (const [id, wanted] of Object.entries(example.expect))
    expectSame(result.values[id], wanted, id);
  example.expect_rows?.forEach((row, index) => {
    for (const [id, wanted] of Object.entries(row))
      expectSame(result.rows[index]?.[id], wanted, `第 ${index + 1} 行 ${id}`);
  });
  for (const [table, rows] of Object.entries(example.expect_tables ?? {})) {
    rows.forEach((row, index) => {
      for (const [id, wanted] of Object.entries(row)) {
        const found = result.tables[table]?.[index]?.[id];
        expectSame(found, wanted, `${table} 第 ${index + 1} 行 ${id}`);
      }
    });
  }
});

const sheetExamples = calculators.flatMap(({ slug, data }) =>
  (data.workbench?.examples ?? []).map((example) => ({
    slug,
    title: example.title,
    workbench: data.workbench,
    example,
  })),
);

test.each(sheetExamples)('$slug: $title', ({ workbench, example }) => {
  if (!workbench) throw new Error('no workbench');
  const template = pages.find(({ id }) => id === `templates/${workbench.template}`)
    ?.data as PageOf<'template'>;
  const own = template.sheet as Sheet;
  const sheet = { ...own, columns: [...own.columns, ...workbench.columns] as Column[] };
  const { rows, totals } = evaluateSheet(sheet, own.sample.params, own.sample.rows);
  for (const [id, wanted] of Object.entries(example.expect_totals))
    expectSame(totals.values[id], wanted, `合计 ${id}`);
  example.expect_rows.forEach((row, index) => {
    for (const [id, wanted] of Object.entries(row))
      expectSame(rows[index]?.values[id], wanted, `第 ${index + 1} 行 ${id}`);
  });
});

function expectSame(found: Value | undefined, wanted: Value, where: string): void {
  if (typeof wanted === 'number') expect(found, where).toBeCloseTo(wanted, 9);
  else expect(found, where).toBe(wanted);
}
