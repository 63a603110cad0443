import type { Values } from '../field/value.ts';
import { draftReader, type DraftError, type DraftValues } from '../sheet/draft.ts';
import { sheetEvaluator, type EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import { sectionDraft, type DocumentDraft } from './document-draft.ts';
import type { TemplateDocument } from './document-of.ts';
import type { Section } from './schema.ts';

/** One section read and computed. */
export interface EvaluatedSection {
  section: Section;
  read: DraftValues;
  evaluated: EvaluatedSheet;
}

/** A document read and computed: section by section, and the values of all its blanks. */
export interface EvaluatedDocument {
  params: Values;
  paramErrors: DraftError[];
  sections: EvaluatedSection[];
}

/** Reads and computes a filled-in document once. */
export function evaluateDocument(
  definition: TemplateDocument,
  draft: DocumentDraft,
): EvaluatedDocument {
  return documentEvaluator(definition)(draft);
}

/** `evaluateDocument` for a document that is being edited: what has not changed stays the same object. */
export function documentEvaluator(
  definition: TemplateDocument,
): (draft: DocumentDraft) => EvaluatedDocument {
  const params = definition.sections.flatMap((section) => section.params);
  const readParams = draftReader({ params, columns: [] });
  const parts = definition.sections.map((section) => ({
    section,
    read: draftReader({ params: [], columns: section.columns }),
    evaluate: sheetEvaluator({ ...section, params }),
  }));
  return (draft) => {
    const { params: values, errors } = readParams({ params: draft.params, rows: [] });
    return {
      params: values,
      paramErrors: errors,
      sections: parts.map(({ section, read, evaluate }) => {
        const found = { ...read(sectionDraft(draft, section)), params: values };
        return { section, read: found, evaluated: evaluate(values, found.rows) };
      }),
    };
  };
}

/** How many places a reader has to mend: texts that cannot be read, blanks that are needed, rules that do not hold. */
export function faultCount({ paramErrors, sections }: EvaluatedDocument): number {
  return sections.reduce(
    (sum, { read, evaluated }) => sum + read.errors.length + evaluated.issues.length,
    paramErrors.length,
  );
}
