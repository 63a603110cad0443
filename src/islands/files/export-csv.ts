import { toCsv } from '../../domain/sheet/csv.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import type { Sheet } from '../../domain/sheet/schema.ts';
import { download } from './download.ts';

/** Offers a sheet as .csv; `date` is the ISO day in the name of the file. */
export function exportCsv(
  sheet: Sheet,
  about: { title: string; date: string },
  draft: Draft,
): void {
  download(about.title, about.date, 'csv', toCsv(sheet, draft));
}
