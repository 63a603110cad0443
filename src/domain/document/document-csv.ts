import { csvLines } from '../sheet/csv-lines.ts';
import { csvText } from '../sheet/csv-text.ts';
import { makeHarmless } from '../sheet/harmless-text.ts';
import { sectionDraft, type DocumentDraft } from './document-draft.ts';
import type { TemplateDocument } from './document-of.ts';
import { evaluateDocument } from './evaluate-document.ts';
import { withoutBlankRows } from './without-blank-rows.ts';

/** A filled-in template as CSV; each section of a document stands under its title. */
export function documentCsv(definition: TemplateDocument, draft: DocumentDraft): string {
  const filled = withoutBlankRows(draft);
  const { sections } = evaluateDocument(definition, filled);
  return csvText(
    sections.flatMap(({ section, evaluated }, index) => [
      ...(index > 0 ? [[]] : []),
      ...(section.title ? [[makeHarmless(section.title)]] : []),
      ...csvLines(section, sectionDraft(filled, section), evaluated),
    ]),
  );
}
