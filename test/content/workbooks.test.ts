import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Values } from '../../src/domain/field/value.ts';
import { editText } from '../../src/domain/field/edit-text.ts';
import { inputColumns, readDraft, sampleDraft, type Draft } from '../../src/domain/sheet/draft.ts';
import { evaluateSheet, type EvaluatedSheet } from '../../src/domain/sheet/evaluate-sheet.ts';
import type { GridCell } from '../../src/domain/sheet/grid.ts';
import { headerText } from '../../src/domain/sheet/header-text.ts';
import { importGrid } from '../../src/domain/sheet/import-grid.ts';
import { readDelimited } from '../../src/domain/sheet/read-delimited.ts';
import type { Sheet } from '../../src/domain/sheet/schema.ts';
import { workbookPlan, type SheetPlan } from '../../src/domain/sheet/workbook-plan.ts';
import { samples } from '../../src/integrations/samples.ts';
import { readTemplates, type TemplateFile } from '../../src/integrations/samples/read-templates.ts';
import { sampleFiles } from '../../src/integrations/samples/sample-files.ts';
import { workbookFault } from '../../src/islands/files/workbook-fault.ts';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { workbookBytes } from '../../src/islands/files/write-workbook.ts';
import { withoutResults } from '../domain/sheet/without-results.ts';
import { convertToCsv, testWithLibreOffice } from '../support/libre-office.ts';

const templates = await readTemplates();

test('有模板可试', () => {
  expect(templates.map(({ about }) => about.slug)).toEqual(
    expect.arrayContaining(['budget-allocation', 'channel-tracking']),
  );
});

describe.each(templates.map((template) => [template.about.title, template] as const))(
  '%s',
  (_, template) => {
    const { sheet, about } = template;
    const sample = sampleDraft(sheet);

    testWithLibreOffice('示例：LibreOffice 重算的每一格都与网页一致', () =>
      compare(template, 'sample'),
    );

    testWithLibreOffice('在空行里接着填，合计照样对', () => compare(template, 'continued'));

    testWithLibreOffice('少填几格，LibreOffice 与网页空在同样的地方', () =>
      compare(template, 'gaps'),
    );

    test('下载的工作簿存着算好的结果，读回来就是示例', async () => {
      const [workbook, csv] = await sampleFiles(template);
      expect(workbookFault(workbook?.bytes ?? new Uint8Array())).toBeUndefined();
      const grids = await workbookGrids(workbook?.bytes ?? new Uint8Array());
      expect(importGrid(sheet, about, grids)).toEqual({ draft: sample, errors: [], notes: [] });
      const stored = tableOf(sheet, grids[0]?.rows ?? [], sample.rows.length);
      expect(differences(sheet, stored, evaluate(sheet, sample))).toEqual([]);

      const rows = readDelimited(new TextDecoder().decode(csv?.bytes));
      expect(importGrid(sheet, about, [{ name: 'csv', rows }])).toMatchObject({
        errors: [],
        notes: [],
      });
    });

    test('示例自己不违反核对规则', () => {
      expect(readDraft(sheet, sample).errors).toEqual([]);
      expect(evaluate(sheet, sample).issues).toEqual([]);
    });
  },
);

test('构建时每个模板的示例写到 downloads 下', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samples-'));
  try {
    const hook = samples().hooks['astro:build:done'];
    const said: string[] = [];
    const context = {
      dir: pathToFileURL(`${folder}/`),
      logger: { info: (text: string) => said.push(text) },
    };
    await hook?.(context as unknown as Parameters<typeof hook>[0]);
    const files = await readdir(join(folder, 'downloads'));
    expect(files.sort()).toEqual(
      templates.flatMap(({ about: { slug } }) => [`${slug}.csv`, `${slug}.xlsx`]).sort(),
    );
    expect(said).toEqual([`已写入 ${files.length} 个模板示例文件`]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('预算 50,000 分成 20,000 / 15,000 / 10,000 / 5,000，占比 40 / 30 / 20 / 10', () => {
  const { rows, totals } = evaluated('budget-allocation');
  expect(rows.map(({ values }) => [values['amount'], values['share']])).toEqual([
    [20_000, 0.4],
    [15_000, 0.3],
    [10_000, 0.2],
    [5_000, 0.1],
  ]);
  expect(totals.values).toMatchObject({ amount: 50_000, share: 1 });
});

test('三个渠道与来源资料所载一致，合计按总数算', () => {
  const { rows, totals } = evaluated('channel-tracking');
  expect(rows.map(({ values }) => [values['cvr'], values['cac'], values['roi']])).toEqual([
    [0.04, 50, 3.2],
    [0.0375, 40, 4.1],
    [0.0375, 35, 4.8],
  ]);
  expect(totals.values).toMatchObject({ spend: 37_750, revenue: 156_800, cvr: 0.038 });
  expect(totals.values['cac']).toBeCloseTo(39.7368, 4);
  expect(totals.values['roi']).toBeCloseTo(4.1536, 4);
});

function evaluated(slug: string): EvaluatedSheet {
  const found = templates.find(({ about }) => about.slug === slug);
  if (!found) throw new Error(`没有模板 ${slug}`);
  return evaluate(found.sheet, sampleDraft(found.sheet));
}

function evaluate(sheet: Sheet, draft: Draft): EvaluatedSheet {
  const { params, rows } = readDraft(sheet, draft);
  return evaluateSheet(sheet, params, rows);
}

type Variant = 'sample' | 'continued' | 'gaps';

const SPARE_ROWS = 10;

/** What is filled in, and how much of it when the workbook is made: the rest is typed into spare rows. */
function variantOf(sheet: Sheet, variant: Variant): { draft: Draft; start: Draft } {
  const sample = sampleDraft(sheet);
  if (variant === 'sample') return { draft: sample, start: sample };
  if (variant === 'gaps') return { draft: withGaps(sheet, sample), start: withGaps(sheet, sample) };
  const more = sample.rows.slice(0, SPARE_ROWS);
  return { draft: { ...sample, rows: [...sample.rows, ...more] }, start: sample };
}

/** The sheet with the table as somebody filled it in, without any stored results. */
function filledSheet({ sheet, about }: TemplateFile, variant: Variant): SheetPlan {
  const { draft, start } = variantOf(sheet, variant);
  const options = { spareRows: SPARE_ROWS };
  const [plan] = withoutResults(workbookPlan(sheet, about, start, options)).sheets;
  const typed = workbookPlan(sheet, about, draft, options).sheets[0]?.rows ?? [];
  if (!plan) throw new Error('没有工作表');
  return {
    ...plan,
    name: nameOf(about.slug, variant),
    // Drop-down lists stand on the second sheet, which is left out here.
    validations: [],
    rows: plan.rows.map((row, rowIndex) =>
      row.map((cell, index) => {
        const value = typed[rowIndex]?.[index]?.value;
        const isInput = cell.look === 'input' || cell.look === 'long';
        return isInput && value !== undefined ? { ...cell, value } : cell;
      }),
    ),
  };
}

function nameOf(slug: string, variant: Variant): string {
  return `${templates.findIndex(({ about }) => about.slug === slug)}-${variant}`;
}

let calculated: Promise<Map<string, string[][]>> | undefined;

/** All variants of all templates, calculated by one LibreOffice. */
function calculateAll(): Promise<Map<string, string[][]>> {
  const variants: Variant[] = ['sample', 'continued', 'gaps'];
  const sheets = templates.flatMap((template) =>
    variants.map((variant) => filledSheet(template, variant)),
  );
  calculated ??= workbookBytes({ title: '', date: '2026-11-22', sheets }).then(convertToCsv);
  return calculated;
}

async function compare({ sheet, about }: TemplateFile, variant: Variant): Promise<void> {
  const { draft } = variantOf(sheet, variant);
  const rows = (await calculateAll()).get(nameOf(about.slug, variant)) ?? [];
  const table = tableOf(sheet, rows, draft.rows.length);
  expect(differences(sheet, table, evaluate(sheet, draft))).toEqual([]);
}

interface Table {
  rows: GridCell[][];
  spare: GridCell[][];
  totals: GridCell[];
}

function tableOf(sheet: Sheet, rows: GridCell[][], filled: number): Table {
  const heads = sheet.columns.map(headerText);
  const head = rows.findIndex((row) => heads.every((text, index) => row[index] === text));
  const totals = rows.findIndex((row, index) => index > head && row[0] === '合计');
  const end = totals < 0 ? rows.length : totals;
  return {
    rows: rows.slice(head + 1, head + 1 + filled),
    spare: rows.slice(head + 1 + filled, end),
    totals: totals < 0 ? [] : (rows[totals] ?? []),
  };
}

/** Cells that do not agree to 1e-9 of their size, as sentences. */
function differences(sheet: Sheet, table: Table, page: EvaluatedSheet): string[] {
  const row = (where: string, cells: GridCell[], values: Values, isTotals = false): string[] =>
    sheet.columns.flatMap((column, index) => {
      if (isTotals ? column.total === 'none' : !column.expr) return [];
      const [wanted, found] = [values[column.id] ?? '', cells[index] ?? ''];
      return agree(wanted, found)
        ? []
        : [`${where}“${column.label}”：网页 ${wanted}，工作簿 ${String(found)}`];
    });
  return [
    ...page.rows.flatMap(({ values }, index) =>
      row(`第 ${index + 1} 行`, table.rows[index] ?? [], values),
    ),
    ...table.spare.flatMap((cells) => row('空行', cells, {})),
    ...row('合计行', table.totals, page.totals.values, true),
  ];
}

function agree(wanted: number | string, found: GridCell): boolean {
  if (typeof wanted === 'string') return found === wanted;
  if (found === '') return false;
  return Math.abs(numberOf(found) - wanted) <= 1e-9 * Math.abs(wanted);
}

/** LibreOffice writes cells in a percent format as `3.75%`, with all digits. */
function numberOf(found: GridCell): number {
  return typeof found === 'string' && found.endsWith('%')
    ? Number(found.slice(0, -1)) / 100
    : Number(found);
}

/** The sample with a number taken out of each row in turn, and a zero in the last. */
function withGaps(sheet: Sheet, sample: Draft): Draft {
  const numeric = inputColumns(sheet).filter(
    ({ type }) => !['text', 'longtext', 'enum', 'date'].includes(type),
  );
  const rows = sample.rows.map((row, index) => ({
    ...row,
    ...(numeric.length > 0 ? { [numeric[index % numeric.length]?.id ?? '']: '' } : {}),
  }));
  const zeros = Object.fromEntries(numeric.map(({ id, type }) => [id, editText(type, 0)]));
  return { ...sample, rows: [...rows, { ...sample.rows[0], ...zeros }] };
}
