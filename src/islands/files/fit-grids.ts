import { isBlankCell, type Grid, type GridCell } from '../../domain/sheet/grid.ts';

/** Cells and letters together. A text that stands in many cells counts as often. */
const MOST = 20_000_000;

/** Sheets without the blank cells after the last filled one; undefined where they hold too much. */
export function fitGrids(grids: Grid[]): Grid[] | undefined {
  const fitted = grids.map(({ name, rows }) => ({ name, rows: rows.map(withoutBlankEnd) }));
  for (const { rows } of fitted) {
    while (rows.at(-1)?.length === 0) rows.pop();
  }
  let size = 0;
  for (const row of fitted.flatMap(({ rows }) => rows)) {
    for (const cell of row) size += typeof cell === 'string' ? 1 + cell.length : 1;
  }
  return size > MOST ? undefined : fitted;
}

function withoutBlankEnd(row: GridCell[]): GridCell[] {
  return row.slice(0, row.findLastIndex((cell) => !isBlankCell(cell)) + 1);
}
