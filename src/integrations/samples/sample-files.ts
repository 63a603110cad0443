import { toCsv } from '../../domain/sheet/csv.ts';
import { sampleDraft } from '../../domain/sheet/draft.ts';
import { workbookPlan } from '../../domain/sheet/workbook-plan.ts';
import { workbookBytes } from '../../islands/files/write-workbook.ts';
import type { TemplateFile } from './read-templates.ts';

/** A file to be written under `downloads/`. */
export interface SampleFile {
  name: string;
  bytes: Uint8Array;
}

/** The sample of a template as a workbook and as CSV; the same page gives the same bytes. */
export async function sampleFiles({ sheet, about }: TemplateFile): Promise<SampleFile[]> {
  const draft = sampleDraft(sheet);
  return [
    { name: `${about.slug}.xlsx`, bytes: await workbookBytes(workbookPlan(sheet, about, draft)) },
    { name: `${about.slug}.csv`, bytes: new TextEncoder().encode(toCsv(sheet, draft)) },
  ];
}
