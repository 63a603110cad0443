import { filledMarkdown } from '../sheet/markdown.ts';
import { sectionDraft, type DocumentDraft } from './document-draft.ts';
import type { TemplateDocument } from './document-of.ts';
import { evaluateDocument } from './evaluate-document.ts';
import { withoutBlankRows } from './without-blank-rows.ts';

/** A filled-in template as Markdown; each section of a document stands under its title. */
export function documentMarkdown(definition: TemplateDocument, draft: DocumentDraft): string {
  const filled = withoutBlankRows(draft);
  const { params, sections } = evaluateDocument(definition, filled);
  const blanks = definition.sections.flatMap((section) => section.params);
  return sections
    .map(({ section, evaluated }) => {
      const body = filledMarkdown(
        section,
        sectionDraft(filled, section),
        params,
        evaluated,
        blanks,
      );
      return section.title ? `### ${section.title}\n\n${body}` : body;
    })
    .join('\n');
}
