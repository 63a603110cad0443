import { localDay } from '../dom/local-day.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';

/** A template as its islands need it. */
export interface SheetDocument extends WorkbookAbout {
  sheet: Sheet;
}

/** A file that was read: refused with a reason, or a draft with what has to be said about it. */
export type ImportOutcome =
  { refused: string } | { file: string; draft: Draft; notes: string[]; problems: string[] };

/** Offers the draft as a workbook with live formulas. The code for it loads now. */
export async function exportXlsx(about: SheetDocument, draft: Draft): Promise<void> {
  const { exportWorkbook } = await import('../files/export-workbook.ts');
  await exportWorkbook(about.sheet, { ...about, date: localDay(new Date()) }, draft);
}

/** Offers the draft as CSV. */
export async function exportCsv(about: SheetDocument, draft: Draft): Promise<void> {
  const files = await import('../files/export-csv.ts');
  files.exportCsv(about.sheet, { title: about.title, date: localDay(new Date()) }, draft);
}

/** Reads a chosen .xlsx or .csv into a draft; every cell that cannot be read keeps its text. */
export async function importFile(about: SheetDocument, file: File): Promise<ImportOutcome> {
  const { importSheet } = await import('../files/import-sheet.ts');
  const imported = await importSheet(about.sheet, about, file);
  if ('refused' in imported) return imported;
  const problems = imported.errors.map(({ row, message }) =>
    row === null ? message : `第 ${row + 1} 行：${message}`,
  );
  return { file: file.name, draft: imported.draft, notes: imported.notes, problems };
}
