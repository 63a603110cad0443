import { documentCsv } from '../../domain/document/document-csv.ts';
import type { DocumentDraft } from '../../domain/document/document-draft.ts';
import type { TemplateDocument } from '../../domain/document/document-of.ts';
import { download } from './download.ts';

/** Offers a filled-in template as .csv; `date` is the ISO day in the name of the file. */
export function exportCsv(
  definition: TemplateDocument,
  about: { title: string; date: string },
  draft: DocumentDraft,
): void {
  download(about.title, about.date, 'csv', documentCsv(definition, draft));
}
