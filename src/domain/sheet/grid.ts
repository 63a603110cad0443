/** What stands in one cell of a file that was read. */
export type GridCell = string | number | boolean | Date | null;

/** One sheet of a file: its name, and its cells row by row. */
export interface Grid {
  name: string;
  rows: GridCell[][];
}

/** Whether a cell shows nothing. */
export function isBlankCell(cell: GridCell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A row without its blank cells. */
export function filledCells(row: GridCell[]): GridCell[] {
  return row.filter((cell) => !isBlankCell(cell));
}
