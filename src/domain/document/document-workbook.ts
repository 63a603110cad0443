import { isNumeric } from '../field/is-numeric.ts';
import { fixedAddress } from '../sheet/cell-address.ts';
import { layoutOf, type OutsideParams } from '../sheet/data-sheet-layout.ts';
import { planDataSheet } from '../sheet/data-sheet-plan.ts';
import { planNotesSheet } from '../sheet/notes-sheet-plan.ts';
import type { WorkbookAbout, WorkbookPlan } from '../sheet/workbook-plan.ts';
import { sectionDraft, type DocumentDraft } from './document-draft.ts';
import type { TemplateDocument } from './document-of.ts';
import { evaluateDocument } from './evaluate-document.ts';
import type { Section } from './schema.ts';
import { sheetNames } from './sheet-names.ts';
import { withoutBlankRows } from './without-blank-rows.ts';

/**
 * The workbook of a filled-in template: one worksheet a section, with live formulas and their results, and one with
 * notes. Texts that cannot be read stay in their cells as texts; blank rows are left out. `spareRows` are empty rows
 * with their formulas below the filled ones.
 */
export function documentWorkbook(
  definition: TemplateDocument,
  about: WorkbookAbout,
  draft: DocumentDraft,
  { spareRows = 10 }: { spareRows?: number } = {},
): WorkbookPlan {
  const { sections } = definition;
  const filled = withoutBlankRows(draft);
  const names = sheetNames(sections, about.title);
  const document = evaluateDocument(definition, filled);
  const notes = planNotesSheet(
    sections.map((section) => ({ id: section.id, title: section.title, sheet: section })),
    definition,
    about,
  );
  const sheets = document.sections.map(({ section, evaluated }, index) =>
    planDataSheet({
      name: names[index] ?? section.id,
      title: section.title ? `${about.title}：${section.title}` : about.title,
      hint: hintOf(section),
      sheet: section,
      draft: sectionDraft(filled, section),
      params: document.params,
      evaluated,
      spareRows: section.columns.length > 0 ? spareRows : 0,
      optionRanges: ownRanges(notes.optionRanges, section.id),
      outside: outsideParams(sections, section, names),
    }),
  );
  return { title: about.title, date: about.date, sheets: [...sheets, notes.plan] };
}

function hintOf({ columns, help = '' }: Section): string {
  if (columns.length === 0) return help || '填在右边的格子里。';
  const computed = columns.some(({ expr }) => expr) ? '灰底的格子自动计算，不用填。' : '';
  return `${help}${computed}表里的空行可以直接填，合计会一起变。`;
}

function ownRanges(ranges: Map<string, string>, section: string): Map<string, string> {
  const own = [...ranges].filter(([key]) => key.startsWith(`${section}/`));
  return new Map(own.map(([key, range]) => [key.slice(section.length + 1), range]));
}

function outsideParams(sections: Section[], own: Section, names: string[]): OutsideParams {
  return new Map(
    sections.flatMap((section, index) => {
      if (section === own) return [];
      const layout = layoutOf(section, 0);
      const sheetName = `'${(names[index] ?? '').replaceAll("'", "''")}'`;
      return section.params.map(({ id, type }) => {
        const address = `${sheetName}!${fixedAddress(layout.paramRow(id), 1)}`;
        return [id, { address, numeric: isNumeric(type) }] as const;
      });
    }),
  );
}
