import { inputColumns, type DraftError } from '../sheet/draft.ts';
import { filledCells, type Grid } from '../sheet/grid.ts';
import { headerText } from '../sheet/header-text.ts';
import { importGrid } from '../sheet/import-grid.ts';
import { readStamp, type Stamp } from '../sheet/stamp.ts';
import { blankDocument, type DocumentDraft } from './document-draft.ts';
import type { TemplateDocument } from './document-of.ts';
import { evaluateDocument } from './evaluate-document.ts';
import { sectionGrids } from './section-grids.ts';

/**
 * A filled-in file read back. Wrong cells keep their text in the draft and have a sentence in
 * `errors`, whose rows are counted from 0 in the table of their section.
 */
export interface Imported {
  draft: DocumentDraft;
  errors: (DraftError & { section: string })[];
  /** What a reader has to know about the file as a whole. */
  notes: string[];
}

/**
 * Reads a filled-in template out of the sheets of a file: a workbook of this site (by its stamp), or any file with the
 * same heads. `refused` says in Chinese why nothing could be read.
 */
export function importDocument(
  definition: TemplateDocument,
  about: { slug: string; title: string },
  grids: Grid[],
): Imported | { refused: string } {
  const stamp = findStamp(grids);
  if (stamp && stamp.slug !== about.slug) return { refused: otherTemplate(about.title, grids) };
  const draft = blankDocument(definition, 0);
  const notes = versionNote(stamp, definition.version);
  const absent: string[] = [];
  for (const section of definition.sections) {
    const found = importGrid(
      section,
      sectionGrids(definition.sections, section, about.title, grids),
    );
    if (found === null) {
      absent.push(section.title);
      continue;
    }
    if ('refused' in found) return found;
    draft.params = { ...draft.params, ...found.draft.params };
    if (section.columns.length > 0) draft.tables[section.id] = found.draft.rows;
    notes.push(...found.notes.map((note) => (section.title ? `${section.title}：${note}` : note)));
  }
  if (absent.length === definition.sections.length) {
    return { refused: nothingFound(definition, about.title) };
  }
  if (absent.length > 0) {
    notes.push(`文件里没有找到${absent.map((title) => `“${title}”`).join('')}，这几节留空。`);
  }
  return { draft, errors: errorsOf(definition, draft), notes };
}

function errorsOf(definition: TemplateDocument, draft: DocumentDraft): Imported['errors'] {
  const { paramErrors, sections } = evaluateDocument(definition, draft);
  return [
    ...paramErrors.map((error) => ({ ...error, section: sectionOf(definition, error.field) })),
    ...sections.flatMap(({ section, read }) =>
      read.errors.map((error) => ({ ...error, section: section.id })),
    ),
  ];
}

function sectionOf({ sections }: TemplateDocument, param: string): string {
  return sections.find(({ params }) => params.some(({ id }) => id === param))?.id ?? '';
}

function findStamp(grids: Grid[]): Stamp | undefined {
  for (const cell of grids.flatMap(({ rows }) => rows.flat())) {
    const stamp = typeof cell === 'string' ? readStamp(cell) : undefined;
    if (stamp) return stamp;
  }
  return undefined;
}

function versionNote(stamp: Stamp | undefined, version: number): string[] {
  if (!stamp || stamp.version === version) return [];
  return [
    `文件来自第 ${stamp.version} 版模板，现在是第 ${version} 版。已按栏目名称读入，请核对一遍。`,
  ];
}

function otherTemplate(title: string, grids: Grid[]): string {
  const [first = ''] = filledCells(grids[0]?.rows[0] ?? []).map(String);
  const other = first.split('：')[0] || '另一张表';
  return `这个文件是“${other}”的模板，不是“${title}”。请到那个模板的页面导入，或换一个文件。`;
}

function nothingFound({ sections }: TemplateDocument, title: string): string {
  const table = sections.find(({ columns }) => columns.length > 0);
  if (!table || sections.length > 1) {
    const names = sections.map((section) => `“${section.title}”`).join('');
    return `没有在文件里找到“${title}”的内容，要有${names}各节的栏目名称。请用本页下载的模板填写，再导入。`;
  }
  const heads = inputColumns(table).map(headerText).join('、');
  return `没有在文件里找到“${title}”的表头。表头要在同一行，写着：${heads}。请用本页下载的模板填写，或把您的表头改成这些名称。`;
}
