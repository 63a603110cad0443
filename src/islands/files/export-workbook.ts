import type { Draft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import { workbookPlan, type WorkbookAbout } from '../../domain/sheet/workbook-plan.ts';
import { download } from './download.ts';
import { workbookBytes } from './write-workbook.ts';

/** Offers a sheet as .xlsx. Load this module when somebody asks for a file: it brings the .xlsx library. */
export async function exportWorkbook(
  sheet: Sheet,
  about: WorkbookAbout,
  draft: Draft,
): Promise<void> {
  const bytes = await workbookBytes(workbookPlan(sheet, about, draft));
  download(about.title, about.date, 'xlsx', bytes);
}
