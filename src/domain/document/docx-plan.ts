import { formatDate } from '../field/format-value.ts';
import { LICENCE_NOTE } from '../sheet/licence-note.ts';
import { stampText } from '../sheet/stamp.ts';
import type { WorkbookAbout } from '../sheet/workbook-plan.ts';
import type { DocumentDraft } from './document-draft.ts';
import type { TemplateDocument } from './document-of.ts';
import { planSection } from './docx-section.ts';
import { evaluateDocument } from './evaluate-document.ts';
import { withoutBlankRows } from './without-blank-rows.ts';

/** A document on A4 paper as plain data, before any file format. */
export interface DocxPlan {
  title: string;
  /** ISO day that is written into the file as its date. */
  date: string;
  /** Each starts a new page. */
  parts: DocxPart[];
}

export interface DocxPart {
  orientation: 'portrait' | 'landscape';
  blocks: DocxBlock[];
}

export type DocxBlock =
  | { kind: 'text'; look: TextLook; text: string }
  /** Labels, each with its value beside it. */
  | { kind: 'fields'; fields: FieldPlan[] }
  | TablePlan
  /** Lines for names to be signed on. */
  | { kind: 'signatures'; names: string[] };

export type TextLook = 'title' | 'meta' | 'heading' | 'help' | 'fault' | 'small';

export interface FieldPlan {
  label: string;
  /** What belongs here, said where nothing is filled in. */
  hint: string;
  /** Empty for a blank that is to be written by hand. */
  text: string;
  /** Whether a blank needs room for several lines. */
  long: boolean;
}

export interface TablePlan {
  kind: 'table';
  columns: { head: string; align: 'left' | 'right' | 'center'; width: number }[];
  rows: string[][];
  totals: string[] | undefined;
  /** Size of the letters in points, small enough for the numbers not to be broken. */
  points: number;
}

/**
 * A document filled in, as it is printed or handed in: the values as the reader sees them, blanks with
 * room to write, and the rules that do not hold.
 */
export function docxPlan(
  definition: TemplateDocument,
  about: WorkbookAbout,
  draft: DocumentDraft,
): DocxPlan {
  const filled = withoutBlankRows(draft);
  const evaluated = evaluateDocument(definition, filled);
  const sections = evaluated.sections.map((section) => planSection(section, evaluated, filled));
  const [first, last] = [sections[0], sections.at(-1)];
  first?.blocks.unshift(...opening(about));
  last?.blocks.push(...closing(definition, about));
  return { title: about.title, date: about.date, parts: joinParts(sections) };
}

function opening({ title, date }: WorkbookAbout): DocxBlock[] {
  return [
    { kind: 'text', look: 'title', text: title },
    { kind: 'text', look: 'meta', text: `${formatDate(date)} · 数字化营销知识库` },
  ];
}

function closing(
  { signatures, note, version }: TemplateDocument,
  about: WorkbookAbout,
): DocxBlock[] {
  const sources = about.sources.length > 0 ? about.sources.join('、') : '站内编写';
  const lines = [
    `${note ?? ''}来源：${sources}。`,
    `${LICENCE_NOTE}版本标记：${stampText({ slug: about.slug, version })}`,
  ];
  return [
    ...(signatures.length > 0 ? [{ kind: 'signatures', names: signatures } as const] : []),
    ...lines.map((text) => ({ kind: 'text', look: 'small', text }) as const),
  ];
}

/** Neighbours of the same orientation run on without a page break. */
function joinParts(sections: DocxPart[]): DocxPart[] {
  const parts: DocxPart[] = [];
  for (const { orientation, blocks } of sections) {
    const before = parts.at(-1);
    if (before?.orientation === orientation) before.blocks.push(...blocks);
    else parts.push({ orientation, blocks: [...blocks] });
  }
  return parts;
}
