import type { CellPlan, WorkbookPlan } from '../../../src/domain/sheet/workbook-plan.ts';

/** The plan without the stored results of its formulas: LibreOffice trusts those instead of calculating. */
export function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const bare = ({ result: _, ...cell }: CellPlan): CellPlan => cell;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.map(bare)),
    })),
  };
}
