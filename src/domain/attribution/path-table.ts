import type { TouchPath } from './paths.ts';

/** A row that was not read: its number in the text, from 1, and a sentence that starts with it. */
export interface RowFault {
  row: number;
  text: string;
}

/** What a pasted text turned into. */
export interface PathTable {
  paths: TouchPath[];
  /** Rows that hold something, the row of heads left out. */
  rows: number;
  faults: RowFault[];
  /** How the text was understood where it does not say so itself, and what looks odd. */
  notes: string[];
}

/** Cells of a row up to the last that holds something. */
export function widthOf(row: string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** A fault of the row at `index` (from 0). */
export function rowFault(index: number, fault: string): RowFault {
  return { row: index + 1, text: `第 ${index + 1} 行：${fault}` };
}
