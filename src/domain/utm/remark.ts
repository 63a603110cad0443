import type { LineField, LinkLine } from './params.ts';

/** Something to say about one field of a link. */
export interface Remark {
  at: LineField;
  /** `bad`: do not send it out like this; `warn`: works, but costs later; `info`: good to know. */
  tone: 'bad' | 'warn' | 'info';
  text: string;
  /** Fields and what to put in them: offered as one click. */
  fix?: Partial<LinkLine>;
}

/** A line with the fixes of all remarks taken over, earlier remarks first. */
export function withFixes(line: LinkLine, remarks: readonly Remark[]): LinkLine {
  const changed = new Set<string>();
  const next = { ...line };
  for (const { fix = {} } of remarks) {
    const fields = Object.keys(fix) as LineField[];
    // The fix of a field that another one has just changed was made for the old value.
    if (fields.some((field) => changed.has(field))) continue;
    Object.assign(next, fix);
    for (const field of fields) changed.add(field);
  }
  return next;
}
