import type { Field } from '../field/schema.ts';
import { cellText } from './cell-text.ts';
import { inputColumns, isBlankRow, readDraft, type Draft, type DraftValues } from './draft.ts';
import { findTable, type FoundTable } from './find-table.ts';
import { filledCells, type Grid } from './grid.ts';
import { headerText } from './header-text.ts';
import { fieldOf } from './match-header.ts';
import type { Sheet } from './schema.ts';
import { readStamp, type Stamp } from './stamp.ts';
import { tableRows } from './table-rows.ts';

/**
 * A filled-in file read back. Wrong cells keep their text in the draft and have a sentence in
 * `errors`, whose rows are counted from 0 in the draft.
 */
export interface Imported {
  draft: Draft;
  errors: DraftValues['errors'];
  /** What a reader has to know about the file as a whole. */
  notes: string[];
}

/** The page shows all rows at once. */
export const MAX_ROWS = 2000;

/**
 * Reads the table of `sheet` out of the sheets of a file: a workbook of this site (by its stamp), or
 * any table with the same heads. `refused` says in Chinese why nothing could be read.
 */
export function importGrid(
  sheet: Sheet,
  about: { slug: string; title: string },
  grids: Grid[],
): Imported | { refused: string } {
  const stamp = findStamp(grids);
  if (stamp && stamp.slug !== about.slug) return { refused: otherTemplate(about.title, grids) };
  const table = findTable(sheet, grids);
  if (!table) return { refused: noTable(sheet, about.title) };
  const { rows, below } = tableRows(table);
  if (rows.length > MAX_ROWS) return { refused: tooLong() };
  const draft: Draft = {
    params: readParams(sheet.params, table),
    rows: rows.map((row) =>
      Object.fromEntries(
        inputColumns(sheet).map((column) => {
          const index = table.match.columns.get(column.id);
          return [column.id, index === undefined ? '' : cellText(column, row[index])];
        }),
      ),
    ),
  };
  draft.rows = draft.rows.filter((row) => !isBlankRow(row));
  return {
    draft,
    errors: readDraft(sheet, draft).errors,
    notes: notesOn(sheet, table, stamp, draft.rows.length, below),
  };
}

function findStamp(grids: Grid[]): Stamp | undefined {
  for (const cell of grids.flatMap(({ rows }) => rows.flat())) {
    const stamp = typeof cell === 'string' ? readStamp(cell) : undefined;
    if (stamp) return stamp;
  }
  return undefined;
}

/** Params stand above the heads, label and value side by side. */
function readParams(params: Field[], { grid, headRow }: FoundTable): Record<string, string> {
  const texts: Record<string, string> = Object.fromEntries(params.map(({ id }) => [id, '']));
  for (const row of grid.rows.slice(0, headRow)) {
    const [label, value] = filledCells(row);
    const param = typeof label === 'string' ? fieldOf(params, label) : undefined;
    if (param && texts[param.id] === '') texts[param.id] = cellText(param, value);
  }
  return texts;
}

function notesOn(
  sheet: Sheet,
  { match }: FoundTable,
  stamp: Stamp | undefined,
  rows: number,
  below: number,
): string[] {
  const absent = inputColumns(sheet).filter(({ id }) => !match.columns.has(id));
  return [
    ...(stamp && stamp.version !== sheet.version
      ? [
          `文件来自第 ${stamp.version} 版模板，现在是第 ${sheet.version} 版。已按栏目名称读入，请核对一遍。`,
        ]
      : []),
    ...(rows === 0 ? ['表头下面没有填写的行，读入的是一张空表。'] : []),
    ...(absent.length > 0
      ? [`文件里没有${quoted(absent.map(({ label }) => label))}，这几栏留空。`]
      : []),
    ...(match.unknown.length > 0 ? [`没有用到文件里的${quoted(match.unknown)}。`] : []),
    ...(match.repeated.length > 0
      ? [`${quoted(match.repeated)}在表头里不止一次，只读了最左边的一栏。`]
      : []),
    ...(below > 0 ? [`合计行下面还有 ${below} 行，没有读入。请移到合计行上面再导入。`] : []),
  ];
}

function otherTemplate(title: string, grids: Grid[]): string {
  const other = String(filledCells(grids[0]?.rows[0] ?? [])[0] ?? '另一张表');
  return `这个文件是“${other}”的模板，不是“${title}”。请到那个模板的页面导入，或换一个文件。`;
}

function noTable(sheet: Sheet, title: string): string {
  const heads = inputColumns(sheet).map(headerText).join('、');
  return `没有在文件里找到“${title}”的表头。表头要在同一行，写着：${heads}。请用本页下载的模板填写，或把您的表头改成这些名称。`;
}

function tooLong(): string {
  return `表里不止 ${MAX_ROWS.toLocaleString('zh-CN')} 行，网页里读不下。请先在表格软件里汇总，再导入。`;
}

function quoted(names: string[]): string {
  return names.map((name) => `“${name}”`).join('');
}
