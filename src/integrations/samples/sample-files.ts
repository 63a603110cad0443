import { documentCsv } from '../../domain/document/document-csv.ts';
import { sampleDocument } from '../../domain/document/document-draft.ts';
import { documentWorkbook } from '../../domain/document/document-workbook.ts';
import { workbookBytes } from '../../islands/files/write-workbook.ts';
import type { TemplateFile } from './read-templates.ts';

/** A file to be written under `downloads/`. */
export interface SampleFile {
  name: string;
  bytes: Uint8Array;
}

/** The sample of a template as a workbook and as CSV; the same page gives the same bytes. */
export async function sampleFiles({ definition, about }: TemplateFile): Promise<SampleFile[]> {
  const draft = sampleDocument(definition);
  const workbook = await workbookBytes(documentWorkbook(definition, about, draft));
  return [
    { name: `${about.slug}.xlsx`, bytes: workbook },
    { name: `${about.slug}.csv`, bytes: new TextEncoder().encode(documentCsv(definition, draft)) },
  ];
}
