import { healthCsv } from '../../domain/health/health-csv.ts';
import { healthPlan } from '../../domain/health/health-plan.ts';
import { download } from './download.ts';

type Filled = Parameters<typeof healthPlan>[0];

/** Offers the board with its months as .xlsx; the library for it loads now. `day` is the ISO day of the file. */
export async function exportHealthXlsx(filled: Filled, day: string): Promise<void> {
  const { workbookBytes } = await import('./write-workbook.ts');
  const plan = healthPlan(filled, day);
  download(plan.title, day, 'xlsx', await workbookBytes(plan));
}

export function exportHealthCsv({ board, lines, rows }: Filled, day: string): void {
  download(`健康度简报-${board.month}`, day, 'csv', healthCsv(board, lines, rows));
}
