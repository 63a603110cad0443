import { filledCells, type Grid } from './grid.ts';
import { matchHeader, type HeaderMatch } from './match-header.ts';
import type { Sheet } from './schema.ts';

/** Where the table of a sheet stands in a file. */
export interface FoundTable {
  grid: Grid;
  headRow: number;
  match: HeaderMatch;
}

/** Heads stand near the top; below this many rows there is nothing to look for. */
const SEARCHED_ROWS = 200;

/** The row of heads that matches best; undefined where no row names at least two columns. */
export function findTable(sheet: Pick<Sheet, 'columns'>, grids: Grid[]): FoundTable | undefined {
  const inputs = new Set(sheet.columns.filter(({ expr }) => !expr).map(({ id }) => id));
  const least = Math.min(2, inputs.size);
  let best: FoundTable | undefined;
  let bestCount = 0;
  for (const grid of grids) {
    grid.rows.slice(0, SEARCHED_ROWS).forEach((row, headRow) => {
      if (filledCells(row).length < least) return;
      const match = matchHeader(sheet.columns, row);
      const count = [...match.columns.keys()].filter((id) => inputs.has(id)).length;
      if (count < least || count <= bestCount) return;
      best = { grid, headRow, match };
      bestCount = count;
    });
  }
  return best;
}
