import type { ImportOutcome } from './template-files.ts';

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
      <p>{'refused' in outcome ? outcome.refused : said(outcome)}</p>
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

function said({ file, rows, problems }: Exclude<ImportOutcome, { refused: string }>): string {
  const read = rows > 0 ? `读入 ${rows} 行` : '读入';
  const wrong = problems.length > 0 ? `有 ${problems.length} 格要改，原文都保留在格子里：` : '';
  return `已从“${file}”${read}，原来的内容可以撤销找回。${wrong}`;
}
