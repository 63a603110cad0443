import type { ImportOutcome } from './sheet-files.ts';

interface Props {
  outcome: ImportOutcome;
  onClose: () => void;
}

/** What became of a file that was read: refused with a reason, or taken over with notes and faulty cells. */
export function ImportReport({ outcome, onClose }: Props) {
  const lines = 'refused' in outcome ? [] : [...outcome.notes, ...outcome.problems];
  return (
    <section
      class={`report ${'refused' in outcome ? 'bad' : ''}`}
      aria-label="导入结果"
      role="status"
    >
      <p>
        {'refused' in outcome
          ? outcome.refused
          : `已从“${outcome.file}”读入 ${outcome.draft.rows.length} 行，原来的内容可以撤销找回。${
              outcome.problems.length > 0
                ? `有 ${outcome.problems.length} 格要改，原文都保留在格子里：`
                : ''
            }`}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={onClose}>
        知道了
      </button>
    </section>
  );
}
