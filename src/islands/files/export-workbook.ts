import type { DocumentDraft } from '../../domain/document/document-draft.ts';
import type { TemplateDocument } from '../../domain/document/document-of.ts';
import { documentWorkbook } from '../../domain/document/document-workbook.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';
import { download } from './download.ts';
import { workbookBytes } from './write-workbook.ts';

/** Offers a filled-in template as .xlsx. Load this module when somebody asks for a file: it brings the .xlsx library. */
export async function exportWorkbook(
  definition: TemplateDocument,
  about: WorkbookAbout,
  draft: DocumentDraft,
): Promise<void> {
  const bytes = await workbookBytes(documentWorkbook(definition, about, draft));
  download(about.title, about.date, 'xlsx', bytes);
}
