import type { Draft } from './draft.ts';

/** The most rows that a stored or linked draft may bring. */
const MOST_ROWS = 5000;

/** Whether something read from storage, a link or a file is a draft. */
export function isDraft(data: unknown): data is Draft {
  if (typeof data !== 'object' || data === null) return false;
  const { params, rows } = data as Partial<Draft>;
  return isTexts(params) && Array.isArray(rows) && rows.length <= MOST_ROWS && rows.every(isTexts);
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string' && text.length <= 20_000)
  );
}
