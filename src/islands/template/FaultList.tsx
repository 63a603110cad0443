import { sectionDraft, type DocumentDraft } from '../../domain/document/document-draft.ts';
import type { EvaluatedDocument } from '../../domain/document/evaluate-document.ts';

import { hasUnreadable } from '../../domain/sheet/draft.ts';

interface Props {
  document: EvaluatedDocument;
  draft: DocumentDraft;
}

/** So many are said at once; the rest follow as these are mended. */
const MOST = 8;

/** What is still wrong in the cells, each with a button that goes there. */
export function FaultList({ document: evaluated, draft }: Props) {
  const faults = evaluated.sections.flatMap(({ section, read, evaluated: sheet }) =>
    [
      ...read.errors,
      ...sheet.issues.map(({ row, column, message }) => ({ row, field: column, message })),
    ]
      .filter((fault) => fault.row !== null && fault.field !== undefined)
      .map((fault) => ({
        ...fault,
        place: `${fault.row}-${fault.field}`,
        where: [section.title, `第 ${(fault.row ?? 0) + 1} 行`].filter(Boolean).join('，'),
        section: section.id,
      })),
  );
  if (faults.length === 0) return null;
  const isLeftOut = evaluated.sections.some(
    ({ section, read }) =>
      section.columns.some(({ total }) => total !== 'none') &&
      hasUnreadable(sectionDraft(draft, section), read),
  );
  const go = ({
    section,
    row,
    field,
  }: {
    section: string;
    row: number | null;
    field: string | undefined;
  }) => {
    const root = document.getElementById(`section-${section}`)?.parentElement ?? document;
    const detail = { row, field };
    // Where a board or a calendar is shown, the table first.
    root.querySelector<HTMLElement>('.view-choice [aria-pressed=false]:last-child')?.click();
    setTimeout(() =>
      root.querySelector('.grid')?.dispatchEvent(new CustomEvent('grid:go', { detail })),
    );
  };
  return (
    <section class="fault-list no-print" aria-label="要改的格子">
      <p>有 {faults.length} 格要改：</p>
      <ul>
        {faults.slice(0, MOST).map((fault) => (
          <li key={`${fault.section}/${fault.place}/${fault.message}`}>
            <button type="button" class="link-like" onClick={() => go(fault)}>
              {fault.where}
            </button>
            ：{fault.message}
          </li>
        ))}
      </ul>
      {isLeftOut && <p>读不出来的格子没有算进合计，改好再看结论。</p>}
      {faults.length > MOST && <p>还有 {faults.length - MOST} 格，改好上面的再看。</p>}
    </section>
  );
}
