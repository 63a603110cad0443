import type { LinkLine } from '../../domain/utm/params.ts';
import type { Remark } from '../../domain/utm/remark.ts';

interface Props {
  id?: string;
  remarks: Remark[];
  onFix: (fix: Partial<LinkLine>) => void;
}

const TONES = { bad: '不要用', warn: '建议改', info: '留意' } as const;

/** What is to be said about a link; what can be mended comes with a button that does it. */
export function RemarkList({ id, remarks, onFix }: Props) {
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks" id={id}>
      {remarks.map(({ tone, text, fix }) => (
        <li key={text} class={tone}>
          <span class={tone === 'info' ? 'chip' : `chip ${tone}`}>{TONES[tone]}</span> {text}
          {fix && (
            <button type="button" class="button small no-print" onClick={() => onFix(fix)}>
              {fixLabel(fix)}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function fixLabel(fix: Partial<LinkLine>): string {
  const values = Object.values(fix);
  return values.length > 1 ? '对调' : `改成 ${values[0] ?? ''}`;
}
