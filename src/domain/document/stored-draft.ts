import type { Draft } from '../sheet/draft.ts';
import { isDraft } from '../sheet/is-draft.ts';
import type { DocumentDraft } from './document-draft.ts';
import { TABLE } from './document-of.ts';

/** A draft as it is kept in the browser: with the name that its owner gave it. */
export interface StoredDraft extends DocumentDraft {
  name: string;
}

const MOST_NAME = 60;

/** Whether something read from storage or a link is the draft of a template. */
export function isDocumentDraft(data: unknown): data is DocumentDraft {
  if (typeof data !== 'object' || data === null) return false;
  const { params, tables } = data as { params?: unknown; tables?: unknown };
  return (
    typeof tables === 'object' &&
    tables !== null &&
    !Array.isArray(tables) &&
    Object.values(tables).every((rows: unknown) => isDraft({ params: {}, rows })) &&
    isDraft({ params, rows: [] })
  );
}

/** The same with its name. */
export function isStoredDraft(data: unknown): data is StoredDraft {
  return isDocumentDraft(data) && typeof (data as Partial<StoredDraft>).name === 'string';
}

/** Before drafts had names, a template kept the texts of one table only. */
export type KeptDraft = StoredDraft | Draft;

export function isKeptDraft(data: unknown): data is KeptDraft {
  return isStoredDraft(data) || isDraft(data);
}

/** A kept draft in its present shape; one without a name gets `name`. */
export function storedDraft(kept: KeptDraft, name: string): StoredDraft {
  return 'rows' in kept ? { name, params: kept.params, tables: { [TABLE]: kept.rows } } : kept;
}

/** A name as it is kept: without blanks around it, never empty, not too long. */
export function draftName(text: string, fallback: string): string {
  return text.trim().slice(0, MOST_NAME) || fallback;
}

/** A name that none of `taken` is: `双十一`, `双十一 2`, `双十一 3`. */
export function freeName(name: string, taken: string[]): string {
  if (!taken.includes(name)) return name;
  const base = name.replace(/ \d+$/, '');
  for (let number = 2; ; number += 1) {
    const next = `${base} ${number}`;
    if (!taken.includes(next)) return next;
  }
}
