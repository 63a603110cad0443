import type { DocumentDraft } from '../../domain/document/document-draft.ts';
import type { TemplateDocument } from '../../domain/document/document-of.ts';
import { docxPlan } from '../../domain/document/docx-plan.ts';
import type { WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';
import { download } from './download.ts';
import { docxBytes } from './write-docx.ts';

/** Offers a document as .docx. Load this module when somebody asks for a file: it brings the .docx library. */
export async function exportDocx(
  document: TemplateDocument,
  about: WorkbookAbout,
  draft: DocumentDraft,
): Promise<void> {
  const bytes = await docxBytes(docxPlan(document, about, draft));
  download(about.title, about.date, 'docx', bytes);
}
