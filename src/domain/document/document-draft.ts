import { blankDraft, sampleDraft, type Draft, type Texts } from '../sheet/draft.ts';
import type { TemplateDocument } from './document-of.ts';
import type { Section } from './schema.ts';

/** A document being filled in: the texts of all blanks, and the rows of each table by the id of its section. */
export interface DocumentDraft {
  params: Texts;
  tables: Record<string, Texts[]>;
}

/** The samples of all sections: what the editor starts with. */
export function sampleDocument({ sections }: TemplateDocument): DocumentDraft {
  return joined(sections, sampleDraft);
}

/** A document with nothing filled in and so many blank rows in each table. */
export function blankDocument({ sections }: TemplateDocument, rows: number): DocumentDraft {
  return joined(sections, (section) => blankDraft(section, rows));
}

/** What belongs to one section. All params come with it: every section may compute with them. */
export function sectionDraft(
  { params, tables }: DocumentDraft,
  { id }: Pick<Section, 'id'>,
): Draft {
  return { params, rows: tables[id] ?? [] };
}

function joined(sections: Section[], draftOf: (section: Section) => Draft): DocumentDraft {
  const drafts = sections.map((section) => [section, draftOf(section)] as const);
  return {
    params: Object.assign({}, ...drafts.map(([, { params }]) => params)) as Texts,
    tables: Object.fromEntries(
      drafts.flatMap(([{ id, columns }, { rows }]) => (columns.length > 0 ? [[id, rows]] : [])),
    ),
  };
}
