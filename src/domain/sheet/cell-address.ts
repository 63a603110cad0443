/** Letters of a column, 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const last = String.fromCharCode(65 + (column % 26));
  return rest > 0 ? `${columnLetters(rest - 1)}${last}` : last;
}

/** Address of a cell, row and column counted from 0: (4, 3) → `D5`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** An address that stays when the formula is copied: (2, 1) → `$B$3`. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
