import { isBlankRow } from '../sheet/draft.ts';
import type { DocumentDraft } from './document-draft.ts';

/** A draft as it goes into files: rows with nothing filled in are left out. */
export function withoutBlankRows({ params, tables }: DocumentDraft): DocumentDraft {
  const filled = Object.entries(tables).map(
    ([id, rows]) => [id, rows.filter((row) => !isBlankRow(row))] as const,
  );
  return { params, tables: Object.fromEntries(filled) };
}
