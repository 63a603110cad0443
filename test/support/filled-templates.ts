import {
  blankDocument,
  sampleDocument,
  type DocumentDraft,
} from '../../src/domain/document/document-draft.ts';
import type { TemplateDocument } from '../../src/domain/document/document-of.ts';
import { documentWorkbook } from '../../src/domain/document/document-workbook.ts';
import type { Section } from '../../src/domain/document/schema.ts';
import { sheetNames } from '../../src/domain/document/sheet-names.ts';
import { editText } from '../../src/domain/field/edit-text.ts';
import { isNumeric } from '../../src/domain/field/is-numeric.ts';
import { inputColumns, isBlankRow, type Texts } from '../../src/domain/sheet/draft.ts';
import type { CellPlan, SheetPlan } from '../../src/domain/sheet/workbook-plan.ts';
import type { TemplateFile } from '../../src/integrations/samples/read-templates.ts';
import { workbookBytes } from '../../src/islands/files/write-workbook.ts';
import { withoutResults } from '../domain/sheet/without-results.ts';
import { convertToCsv } from './libre-office.ts';

/** Empty rows under each table, which somebody may type into. */
const SPARE_ROWS = 10;

/** A template filled in, and how much of it when its workbook was made: the rest was typed into the workbook. */
interface Filled {
  draft: DocumentDraft;
  start: DocumentDraft;
}

/** Ways in which somebody fills a template in. */
export type Variant = 'sample' | 'continued' | 'gaps' | 'unset';

export const VARIANTS: [Variant, string][] = [
  ['sample', '示例'],
  ['continued', '在空行里接着填'],
  ['gaps', '表里每一栏都漏填过、都填过 0'],
  ['unset', '空格都没填'],
];

export function fillIn(definition: TemplateDocument, variant: Variant): Filled {
  const sample = sampleDocument(definition);
  const withRows = (rowsOf: (section: Section, rows: Texts[]) => Texts[]): DocumentDraft => ({
    ...sample,
    tables: Object.fromEntries(
      Object.entries(sample.tables).map(([id, rows]) => {
        const section = definition.sections.find((each) => each.id === id);
        return [id, section ? rowsOf(section, rows) : rows];
      }),
    ),
  });
  switch (variant) {
    case 'sample':
      return { draft: sample, start: sample };
    case 'continued': {
      const draft = withRows((_, rows) => [...rows, ...rows.slice(0, SPARE_ROWS)]);
      return { draft, start: sample };
    }
    case 'gaps': {
      const draft = withRows(rowsWithGaps);
      return { draft, start: draft };
    }
    case 'unset': {
      const draft = { ...sample, params: blankDocument(definition, 0).params };
      return { draft, start: draft };
    }
  }
}

/** A sample row for each column that is filled in, without that column; and one with zeros. */
function rowsWithGaps(section: Section, rows: Texts[]): Texts[] {
  const inputs = inputColumns(section);
  const gaps = inputs.map(({ id }, index) => ({ ...rows[index % rows.length], [id]: '' }));
  const zeros: Texts = { ...rows[0] };
  for (const { id, type } of inputs) {
    if (isNumeric(type)) zeros[id] = editText(type, 0);
  }
  return [...gaps, zeros].filter((row) => !isBlankRow(row));
}

/** Cells of the worksheet of a section, as LibreOffice has calculated them. */
export type Recalculated = (slug: string, section: number, variant: Variant) => string[][];

/** All variants of all templates, recalculated by one LibreOffice. */
export async function recalculate(templates: TemplateFile[]): Promise<Recalculated> {
  const sheets = templates.flatMap((template, index) =>
    VARIANTS.flatMap(([variant]) => worksheets(template, variant, `${index} ${variant}`)),
  );
  const plan = withoutResults({ title: '', date: '2026-11-22', sheets });
  const found = await convertToCsv(await workbookBytes(plan));
  return (slug, section, variant) => {
    const index = templates.findIndex(({ about }) => about.slug === slug);
    const cells = found.get(`${index} ${variant} ${section}`);
    if (!cells) throw new Error(`LibreOffice 没有给出 ${slug} 的第 ${section + 1} 张工作表`);
    return cells;
  };
}

/** The worksheets of a template as somebody filled them in; their names begin with `prefix`. */
function worksheets(
  { definition, about }: TemplateFile,
  variant: Variant,
  prefix: string,
): SheetPlan[] {
  const { draft, start } = fillIn(definition, variant);
  const options = { spareRows: SPARE_ROWS };
  const typed = documentWorkbook(definition, about, draft, options).sheets;
  const { sheets } = documentWorkbook(definition, about, start, options);
  const names = new Map(
    sheetNames(definition.sections, about.title).map((name, index) => [
      quoted(name),
      quoted(`${prefix} ${index}`),
    ]),
  );
  return sheets.slice(0, definition.sections.length).map((sheet, index) => ({
    ...sheet,
    name: `${prefix} ${index}`,
    // Drop-down lists stand among the notes, which are left out here.
    validations: [],
    marks: [],
    rows: sheet.rows.map((row, down) =>
      row.map((cell, right) => prepare(cell, typed[index]?.rows[down]?.[right], names)),
    ),
  }));
}

function prepare(cell: CellPlan, typed: CellPlan | undefined, names: Map<string, string>) {
  const isInput = cell.look === 'input' || cell.look === 'long';
  if (isInput && typed?.value !== undefined) return { ...cell, value: typed.value };
  if (cell.formula === undefined) return cell;
  const formula = [...names].reduce(
    (text, [name, renamed]) => text.replaceAll(`${name}!`, `${renamed}!`),
    cell.formula,
  );
  // In a plain format a number comes back with all its digits, and a day as its number.
  return { ...cell, formula, format: '0' };
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
