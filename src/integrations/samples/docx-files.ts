import { sampleDocument } from '../../domain/document/document-draft.ts';
import { docxPlan } from '../../domain/document/docx-plan.ts';
import { docxBytes } from '../../islands/files/write-docx.ts';
import type { TemplateFile } from './read-templates.ts';
import type { SampleFile } from './sample-files.ts';

/** The sample of a document as .docx, none for a single table; the same page gives the same bytes. */
export async function docxFiles({
  definition,
  isDocument,
  about,
}: TemplateFile): Promise<SampleFile[]> {
  if (!isDocument) return [];
  const plan = docxPlan(definition, about, sampleDocument(definition));
  return [{ name: `${about.slug}.docx`, bytes: await docxBytes(plan) }];
}
