import type { DocumentDraft } from '../../domain/document/document-draft.ts';
import { localDay } from '../dom/local-day.ts';
import type { TemplateAbout } from './template-about.ts';

/** A file that was read: refused with a reason, or a draft with what has to be said about it. */
export type ImportOutcome =
  | { refused: string }
  | { file: string; draft: DocumentDraft; rows: number; notes: string[]; problems: string[] };

/** Offers the draft as a workbook with live formulas. The code for it loads now. */
export async function exportXlsx(about: TemplateAbout, draft: DocumentDraft): Promise<void> {
  const { exportWorkbook } = await import('../files/export-workbook.ts');
  await exportWorkbook(about.definition, dated(about), draft);
}

/** Offers the draft as CSV. */
export async function exportCsv(about: TemplateAbout, draft: DocumentDraft): Promise<void> {
  const files = await import('../files/export-csv.ts');
  files.exportCsv(about.definition, dated(about), draft);
}

/** Offers the draft as a Word document. */
export async function exportDocx(about: TemplateAbout, draft: DocumentDraft): Promise<void> {
  const files = await import('../files/export-docx.ts');
  await files.exportDocx(about.definition, dated(about), draft);
}

/** Puts the draft on the clipboard as Markdown. */
export async function copyMarkdown(about: TemplateAbout, draft: DocumentDraft): Promise<void> {
  const { documentMarkdown } = await import('../../domain/document/document-markdown.ts');
  const text = `# ${about.title}\n\n${documentMarkdown(about.definition, draft)}`;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    throw new Error('浏览器不让网页复制。请在地址栏左边允许剪贴板，或改用“导出 CSV”。');
  }
}

/** Reads a chosen .xlsx or .csv into a draft; every cell that cannot be read keeps its text. */
export async function importFile(about: TemplateAbout, file: File): Promise<ImportOutcome> {
  const { importTemplate } = await import('../files/import-template.ts');
  const imported = await importTemplate(about.definition, about, file);
  if ('refused' in imported) return imported;
  const { sections } = about.definition;
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const problems = imported.errors.map(({ section, row, message }) => {
    const where = [titles.get(section), row === null ? '' : `第 ${row + 1} 行`].filter(Boolean);
    return where.length > 0 ? `${where.join('，')}：${message}` : message;
  });
  const rows = Object.values(imported.draft.tables).reduce((sum, list) => sum + list.length, 0);
  return { file: file.name, draft: imported.draft, rows, notes: imported.notes, problems };
}

function dated(about: TemplateAbout): TemplateAbout {
  return { ...about, date: localDay(new Date()) };
}
