import { filledCells, type Grid, type GridCell } from '../sheet/grid.ts';
import type { Section } from './schema.ts';
import { sheetNames } from './sheet-names.ts';

/**
 * Where in a file to look for a section: the worksheet with its name, or in a file with one sheet the rows under its
 * title up to the next title; else everywhere.
 */
export function sectionGrids(
  sections: Section[],
  section: Section,
  title: string,
  grids: Grid[],
): Grid[] {
  const names = sheetNames(sections, title);
  const own = names[sections.indexOf(section)];
  const named = grids.filter((grid) => grid.name === own);
  if (named.length > 0) return named;
  // A worksheet that bears the name of another section belongs to that one, however alike their heads are.
  const free = grids.filter((grid) => !names.includes(grid.name));
  const [only] = free;
  if (!only || free.length > 1 || !section.title) return free;
  const titles = new Set(sections.map((each) => each.title));
  // A cell of a table may happen to hold a title; before a title stands a blank line.
  const starts = only.rows.flatMap((row, index) => {
    const isFree = index === 0 || filledCells(only.rows[index - 1] ?? []).length === 0;
    return isFree && titleOf(row, titles) ? [index] : [];
  });
  const start = starts.find((index) => titleOf(only.rows[index] ?? [], titles) === section.title);
  if (start === undefined) return free;
  const end = starts.find((index) => index > start) ?? only.rows.length;
  return [{ name: only.name, rows: only.rows.slice(start + 1, end) }];
}

/** The title that stands alone in a row. */
function titleOf(row: GridCell[], titles: Set<string>): string | undefined {
  const [first, ...rest] = filledCells(row);
  const text = typeof first === 'string' ? first.trim() : '';
  return rest.length === 0 && titles.has(text) ? text : undefined;
}
