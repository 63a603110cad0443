import { headerText } from '../sheet/header-text.ts';
import type { DocumentDraft } from './document-draft.ts';
import type { DocxBlock, DocxPart, FieldPlan } from './docx-plan.ts';
import { planTable } from './docx-table.ts';
import type { EvaluatedDocument, EvaluatedSection } from './evaluate-document.ts';
import { printedFaults } from './printed-faults.ts';
import { printedText } from './printed-text.ts';

/** What one section puts on paper; `draft` has no blank rows. */
export function planSection(
  evaluatedSection: EvaluatedSection,
  evaluated: EvaluatedDocument,
  draft: DocumentDraft,
): DocxPart {
  const { id, title, help, columns, params } = evaluatedSection.section;
  const rows = draft.tables[id] ?? [];
  const table =
    columns.length > 0 ? planTable(columns, rows, evaluatedSection.evaluated) : undefined;
  const fields = params.map((field): FieldPlan => {
    const text = printedText(field, evaluated.params[field.id], draft.params[field.id]);
    return {
      label: headerText(field),
      hint: text ? '' : hintOf(field),
      text,
      long: field.type === 'longtext',
    };
  });
  const blocks: (DocxBlock | undefined)[] = [
    title ? { kind: 'text', look: 'heading', text: title } : undefined,
    help ? { kind: 'text', look: 'help', text: help } : undefined,
    fields.length > 0 ? { kind: 'fields', fields } : undefined,
    table?.plan,
    ...printedFaults(evaluatedSection, evaluated, draft).map((text): DocxBlock => ({
      kind: 'text',
      look: 'fault',
      text,
    })),
  ];
  return {
    orientation: table?.orientation ?? 'portrait',
    blocks: blocks.filter((block) => block !== undefined),
  };
}

function hintOf({ help, options }: { help?: string | undefined; options?: string[] | undefined }) {
  return [help, options && `可选：${options.join('、')}。`].filter(Boolean).join('');
}
