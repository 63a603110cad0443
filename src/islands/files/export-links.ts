import type { ListedLink } from '../../domain/utm/build-list.ts';
import { linksCsv } from '../../domain/utm/links-csv.ts';
import { linksPlan } from '../../domain/utm/links-plan.ts';
import { download } from './download.ts';

const TITLE = 'UTM 链接';

/** Offers a list of links as .xlsx; the library for it loads now. `day` is the ISO day of the file. */
export async function exportLinksXlsx(list: readonly ListedLink[], day: string): Promise<void> {
  const { workbookBytes } = await import('./write-workbook.ts');
  download(TITLE, day, 'xlsx', await workbookBytes(linksPlan(list, day)));
}

export function exportLinksCsv(list: readonly ListedLink[], day: string): void {
  download(TITLE, day, 'csv', linksCsv(list));
}
