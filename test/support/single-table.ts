import { documentCsv } from '../../src/domain/document/document-csv.ts';
import { documentOf, TABLE } from '../../src/domain/document/document-of.ts';
import { documentWorkbook } from '../../src/domain/document/document-workbook.ts';
import { importDocument } from '../../src/domain/document/import-document.ts';
import type { Draft } from '../../src/domain/sheet/draft.ts';
import type { Grid } from '../../src/domain/sheet/grid.ts';
import type { Sheet } from '../../src/domain/sheet/schema.ts';
import type { WorkbookAbout } from '../../src/domain/sheet/workbook-plan.ts';

/** `documentWorkbook` for a template that is one table. */
export function workbookPlan(
  sheet: Sheet,
  about: WorkbookAbout,
  { params, rows }: Draft,
  options?: { spareRows?: number },
) {
  return documentWorkbook(
    documentOf({ sheet }),
    about,
    { params, tables: { [TABLE]: rows } },
    options,
  );
}

/** `documentCsv` for a template that is one table. */
export function toCsv(sheet: Sheet, { params, rows }: Draft): string {
  return documentCsv(documentOf({ sheet }), { params, tables: { [TABLE]: rows } });
}

/** `importDocument` for a template that is one table. */
export function importGrid(sheet: Sheet, about: { slug: string; title: string }, grids: Grid[]) {
  const imported = importDocument(documentOf({ sheet }), about, grids);
  if ('refused' in imported) return imported;
  return {
    draft: { params: imported.draft.params, rows: imported.draft.tables[TABLE] ?? [] },
    errors: imported.errors.map(({ row, field, message }) => ({ row, field, message })),
    notes: imported.notes,
  };
}
