import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentCsv } from '../../src/domain/document/document-csv.ts';
import { sampleDocument, type DocumentDraft } from '../../src/domain/document/document-draft.ts';
import type { TemplateDocument } from '../../src/domain/document/document-of.ts';
import { documentWorkbook } from '../../src/domain/document/document-workbook.ts';
import {
  evaluateDocument,
  type EvaluatedDocument,
} from '../../src/domain/document/evaluate-document.ts';
import { importDocument } from '../../src/domain/document/import-document.ts';
import type { EvaluatedSheet } from '../../src/domain/sheet/evaluate-sheet.ts';
import type { GridCell } from '../../src/domain/sheet/grid.ts';
import { readDelimited } from '../../src/domain/sheet/read-delimited.ts';
import { samples } from '../../src/integrations/samples.ts';
import { readTemplates, type TemplateFile } from '../../src/integrations/samples/read-templates.ts';
import { sampleFiles } from '../../src/integrations/samples/sample-files.ts';
import { workbookFault } from '../../src/islands/files/workbook-fault.ts';
import { workbookGrids } from '../../src/islands/files/read-workbook.ts';
import { fillIn, recalculate, VARIANTS, type Recalculated } from '../support/filled-templates.ts';
import { gridsOf } from '../support/grids-of.ts';
import { testWithLibreOffice } from '../support/libre-office.ts';
import { sheetDifferences } from '../support/sheet-differences.ts';

const templates = await readTemplates();

let recalculated: Promise<Recalculated> | undefined;

test('有单张的表可试，也有几节的文档', () => {
  expect(templates.map(({ about }) => about.slug)).toEqual(
    expect.arrayContaining(['budget-allocation', 'channel-tracking']),
  );
  expect(new Set(templates.map(({ isDocument }) => isDocument)).size).toBe(2);
});

describe.each(templates.map((template) => [template.about.title, template] as const))(
  '%s',
  (_, template) => {
    const { definition, about } = template;
    const sample = sampleDocument(definition);

    for (const [variant, name] of VARIANTS) {
      testWithLibreOffice(`${name}：LibreOffice 重算的每一格都与网页一致`, async () => {
        recalculated ??= recalculate(templates);
        const cellsOf = await recalculated;
        const page = evaluateDocument(definition, fillIn(definition, variant).draft);
        expect(differencesIn(page, (index) => cellsOf(about.slug, index, variant))).toEqual([]);
      });
    }

    test('下载的工作簿存着算好的结果，读回来就是示例', async () => {
      const { workbook } = await filesOf(template);
      expect(workbookFault(workbook)).toBeUndefined();
      const grids = await workbookGrids(workbook);
      expect(importDocument(definition, about, grids)).toEqual({
        draft: sample,
        errors: [],
        notes: [],
      });
      const page = evaluateDocument(definition, sample);
      expect(differencesIn(page, (index) => grids[index]?.rows ?? [])).toEqual([]);
    });

    test('下载的 CSV 读回来，每个值都在', async () => {
      const { csv } = await filesOf(template);
      const imported = importDocument(definition, about, [{ name: 'csv', rows: csv }]);
      expect(imported).toMatchObject({ errors: [], notes: [] });
      if ('refused' in imported) throw new Error(imported.refused);
      expect(valuesOf(definition, imported.draft)).toEqual(valuesOf(definition, sample));
    });

    test('漏填的工作簿和 CSV 读回来，空在同样的地方', () => {
      for (const [variant] of VARIANTS) {
        const { draft } = fillIn(definition, variant);
        const rows = readDelimited(documentCsv(definition, draft));
        for (const grids of [
          gridsOf(documentWorkbook(definition, about, draft)),
          [{ name: 'csv', rows }],
        ]) {
          const imported = importDocument(definition, about, grids);
          if ('refused' in imported) throw new Error(imported.refused);
          expect(valuesOf(definition, imported.draft)).toEqual(valuesOf(definition, draft));
        }
      }
    });

    test('示例没有漏填，也不违反核对规则；有意违反的，说明里写着有提醒', () => {
      const { paramErrors, sections } = evaluateDocument(definition, sample);
      expect([...paramErrors, ...sections.flatMap(({ read }) => read.errors)]).toEqual([]);
      const isSaid = /提醒/.test(definition.note ?? '');
      const issues = sections.flatMap(({ evaluated }) => evaluated.issues);
      if (!isSaid) expect(issues).toEqual([]);
    });
  },
);

test('构建时每个模板的示例写到 downloads 下', { timeout: 60_000 }, async () => {
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
    const wanted = templates.flatMap(({ about: { slug }, isDocument }) =>
      ['csv', 'xlsx', ...(isDocument ? ['docx'] : [])].map((ending) => `${slug}.${ending}`),
    );
    expect(files.sort()).toEqual([...wanted, 'toolkit.zip'].sort());
    for (const file of files) {
      expect((await stat(join(folder, 'downloads', file))).size).toBeGreaterThan(20);
    }
    expect(said).toEqual([`已写入 ${files.length} 个模板示例文件`]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('预算 50,000 分成 20,000 / 15,000 / 10,000 / 5,000，占比 40 / 30 / 20 / 10', () => {
  const { rows, totals } = tableOf('budget-allocation');
  expect(rows.map(({ values }) => [values['amount'], values['share']])).toEqual([
    [20_000, 0.4],
    [15_000, 0.3],
    [10_000, 0.2],
    [5_000, 0.1],
  ]);
  expect(totals.values).toMatchObject({ amount: 50_000, share: 1 });
});

test('三个渠道与来源资料所载一致，合计按总数算', () => {
  const { rows, totals } = tableOf('channel-tracking');
  expect(rows.map(({ values }) => [values['cvr'], values['cac'], values['roi']])).toEqual([
    [0.04, 50, 3.2],
    [0.0375, 40, 4.1],
    [0.0375, 35, 4.8],
  ]);
  expect(totals.values).toMatchObject({ spend: 37_750, revenue: 156_800, cvr: 0.038 });
  expect(totals.values['cac']).toBeCloseTo(39.7368, 4);
  expect(totals.values['roi']).toBeCloseTo(4.1536, 4);
});

/** Cells of the worksheets that do not say what the page says. */
function differencesIn(page: EvaluatedDocument, cellsOf: (section: number) => GridCell[][]) {
  return page.sections.flatMap((part, index) =>
    sheetDifferences(page, part, cellsOf(index)).map((text) => `${part.section.title} ${text}`),
  );
}

/** The sample of a template that is one table, computed. */
function tableOf(slug: string): EvaluatedSheet {
  const found = templates.find(({ about }) => about.slug === slug);
  if (!found) throw new Error(`没有模板 ${slug}`);
  const [part] = evaluateDocument(found.definition, sampleDocument(found.definition)).sections;
  if (!part) throw new Error(`模板 ${slug} 没有表`);
  return part.evaluated;
}

async function filesOf(template: TemplateFile): Promise<{ workbook: Uint8Array; csv: string[][] }> {
  const [workbook, csv] = await sampleFiles(template);
  if (!workbook || !csv) throw new Error('没有示例文件');
  return { workbook: workbook.bytes, csv: readDelimited(new TextDecoder().decode(csv.bytes)) };
}

/** What is filled in, as values: files may write `1:4.8` as `4.8`. */
function valuesOf(definition: TemplateDocument, draft: DocumentDraft): unknown {
  const { params, sections } = evaluateDocument(definition, draft);
  return { params, rows: sections.map(({ read }) => read.rows) };
}
