import type { Grid } from '../../src/domain/sheet/grid.ts';
import type { WorkbookPlan } from '../../src/domain/sheet/workbook-plan.ts';

/** The cells of a workbook as they are read from a file: of a formula its stored result. */
export function gridsOf({ sheets }: Pick<WorkbookPlan, 'sheets'>): Grid[] {
  return sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map(({ value, result }) => value ?? result ?? null)),
  }));
}
