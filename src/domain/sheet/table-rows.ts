import { filledCells, type GridCell } from './grid.ts';
import type { FoundTable } from './find-table.ts';

const TOTALS = /^(合计|总计|汇总|小计|total)$/i;

/**
 * The filled rows under the heads, up to the totals row, and how many filled rows stand below it
 * (these are somebody's additions, to be spoken of).
 */
export function tableRows({ grid, headRow }: FoundTable): { rows: GridCell[][]; below: number } {
  const filled = grid.rows.slice(headRow + 1).filter((row) => filledCells(row).length > 0);
  const totals = filled.findIndex(isTotals);
  if (totals < 0) return { rows: filled, below: 0 };
  return { rows: filled.slice(0, totals), below: filled.length - totals - 1 };
}

function isTotals(row: GridCell[]): boolean {
  const first = filledCells(row)[0];
  return typeof first === 'string' && TOTALS.test(first.replace(/[（(].*$/, '').replace(/\s/g, ''));
}
