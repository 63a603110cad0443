import type { Field } from '../field/schema.ts';
import { cellText } from './cell-text.ts';
import { inputColumns, isBlankRow, type Draft, type Texts } from './draft.ts';
import { findTable, type FoundTable } from './find-table.ts';
import { filledCells, type Grid, type GridCell } from './grid.ts';
import { fieldOf } from './match-header.ts';
import type { Sheet } from './schema.ts';
import { tableRows } from './table-rows.ts';

/** A sheet found in a file; its errors are for `readDraft` to find. */
export interface FoundSheet {
  draft: Draft;
  /** What a reader has to know about the table as a whole. */
  notes: string[];
}

/** The page shows all rows at once. */
export const MAX_ROWS = 2000;

/**
 * Reads params and the table of `sheet` out of the sheets of a file, by their labels. Null where the file has no
 * such table; `refused` says in Chinese why a table is not read.
 */
export function importGrid(
  sheet: Pick<Sheet, 'params' | 'columns'>,
  grids: Grid[],
): FoundSheet | { refused: string } | null {
  if (sheet.columns.length === 0) {
    const found = grids.map((grid) => readParams(sheet.params, grid.rows));
    const best = found.sort((a, b) => b.labels - a.labels)[0];
    return best?.labels ? { draft: { params: best.texts, rows: [] }, notes: [] } : null;
  }
  const table = findTable(sheet, grids);
  if (!table) return null;
  const { rows, below } = tableRows(table);
  if (rows.length > MAX_ROWS) return { refused: tooLong() };
  const draft: Draft = {
    params: readParams(sheet.params, table.grid.rows.slice(0, table.headRow)).texts,
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
  return { draft, notes: notesOn(sheet, table, draft.rows.length, below) };
}

/** Params stand one below the other, label and value side by side; `labels` counts those that were found. */
function readParams(params: Field[], rows: GridCell[][]): { texts: Texts; labels: number } {
  const texts: Texts = Object.fromEntries(params.map(({ id }) => [id, '']));
  const found = new Set<string>();
  for (const row of rows) {
    const [label, value] = filledCells(row);
    const param = typeof label === 'string' ? fieldOf(params, label) : undefined;
    if (!param || found.has(param.id)) continue;
    found.add(param.id);
    texts[param.id] = cellText(param, value);
  }
  return { texts, labels: found.size };
}

function notesOn(
  sheet: Pick<Sheet, 'columns'>,
  { match }: FoundTable,
  rows: number,
  below: number,
): string[] {
  const absent = inputColumns(sheet).filter(({ id }) => !match.columns.has(id));
  return [
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

function tooLong(): string {
  return `表里不止 ${MAX_ROWS.toLocaleString('zh-CN')} 行，网页里读不下。请先在表格软件里汇总，再导入。`;
}

function quoted(names: string[]): string {
  return names.map((name) => `“${name}”`).join('');
}
