import type { TemplateDocument } from '../../domain/document/document-of.ts';
import { importDocument, type Imported } from '../../domain/document/import-document.ts';
import { readFile } from './read-file.ts';

/** Reads a file that a reader chose into a draft of a template; the .xlsx library is loaded for workbooks only. */
export async function importTemplate(
  definition: TemplateDocument,
  about: { slug: string; title: string },
  file: File,
): Promise<Imported | { refused: string }> {
  const read = await readFile(file);
  return 'refused' in read ? read : importDocument(definition, about, read.grids);
}
