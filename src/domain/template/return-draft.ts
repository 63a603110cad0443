import type { DocumentDraft } from '../document/document-draft.ts';
import { editText } from '../field/edit-text.ts';
import type { FieldType } from '../field/schema.ts';
import type { Values } from '../field/value.ts';

/** A template that takes the rows of a calculator back. */
export interface ReturnTarget {
  /** File name of the template. */
  slug: string;
  title: string;
  /** Section with the table. */
  section: string;
  /** The result table whose rows go there; without it those of the calculator's own table. */
  table?: string | undefined;
  /** Columns of that table, and the column or the result per row of the calculator that goes there. */
  columns: { id: string; type: FieldType; from: string }[];
}

/** The rows of a calculator, with its results per row, as a draft of a template; rows without anything are left out. */
export function returnDraft({ section, columns }: ReturnTarget, rows: Values[]): DocumentDraft {
  const lines = rows.map((row) =>
    Object.fromEntries(
      columns.map(({ id, type, from }) => [id, editText(type, row[from] ?? null)]),
    ),
  );
  const filled = lines.filter((line) => Object.values(line).some((text) => text !== ''));
  return { params: {}, tables: { [section]: filled } };
}
