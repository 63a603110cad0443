import type { Texts } from '../sheet/draft.ts';
import type { DocumentDraft } from './document-draft.ts';
import type { EvaluatedDocument, EvaluatedSection } from './evaluate-document.ts';

/** So many rows are named; of more of them their number is told. */
const NAMED_ROWS = 5;

interface Fault {
  row: number | null;
  message: string;
}

/** What is wrong with a section as sentences, each once: texts that cannot be read, and rules that do not hold. */
export function printedFaults(
  { section, read, evaluated }: EvaluatedSection,
  { paramErrors }: Pick<EvaluatedDocument, 'paramErrors'>,
  { params, tables }: DocumentDraft,
): string[] {
  const rows = tables[section.id] ?? [];
  const own = section.params.map(({ id }) => id);
  const isStarted = rows.length > 0 || own.some((id) => params[id]?.trim());
  const faults: Fault[] = [
    ...paramErrors.filter(({ field }) => own.includes(field) && isTyped(params, field)),
    ...read.errors.filter(({ row, field }) => isTyped(rows[row ?? 0], field)),
    // A form printed to be filled in by hand breaks no rule yet.
    ...(isStarted ? evaluated.issues : []),
  ];
  const messages = [...new Set(faults.map(({ message }) => message))];
  return messages.map(
    (message) => places(faults.filter((fault) => fault.message === message)) + message,
  );
}

/** That nothing is filled in shows by itself. */
function isTyped(texts: Texts | undefined, field: string): boolean {
  return Boolean(texts?.[field]?.trim());
}

function places(faults: Fault[]): string {
  const rows = faults.flatMap(({ row }) => (row === null ? [] : [row + 1]));
  if (rows.length === 0) return '';
  const named = rows.slice(0, NAMED_ROWS).join('、');
  return rows.length > NAMED_ROWS ? `第 ${named} 等 ${rows.length} 行：` : `第 ${named} 行：`;
}
