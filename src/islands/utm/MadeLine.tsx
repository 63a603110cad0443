import { useState } from 'preact/hooks';
import type { BuiltLink } from '../../domain/utm/build-link.ts';
import type { LinkLine } from '../../domain/utm/params.ts';
import type { Remark } from '../../domain/utm/remark.ts';
import { QrPanel } from './QrPanel.tsx';
import { RemarkList } from './RemarkList.tsx';

interface Props {
  /** Which link this is, e.g. `第 3 行`. */
  label: string;
  built: BuiltLink;
  /** What to say below the link, where it does not already stand at the fields. */
  remarks?: Remark[];
  onFix?: (fix: Partial<LinkLine>) => void;
  onCopy: (links: string[]) => void;
  /** Called when a picture of the link is saved. */
  onTake: (links: string[]) => void;
}

/** A finished link to copy or to show as a QR code, or why there is none. */
export function MadeLine({ label, built, remarks = [], onFix, onCopy, onTake }: Props) {
  const [coded, setCoded] = useState(false);
  const { link } = built;
  return (
    <>
      {link === null ? (
        remarks.every(({ text }) => text !== built.missing) && <p class="why">{built.missing}</p>
      ) : (
        <div class="made-link">
          <output aria-label={`${label}的链接`}>{link}</output>
          <div class="group no-print">
            <button
              type="button"
              class={onFix ? 'button small' : 'button primary'}
              aria-label={`复制${label}的链接`}
              onClick={() => onCopy([link])}
            >
              复制
            </button>
            <button
              type="button"
              class={onFix ? 'button small' : 'button'}
              aria-label={`${label}的二维码`}
              aria-expanded={coded}
              onClick={() => setCoded(!coded)}
            >
              {coded ? '收起二维码' : '二维码'}
            </button>
          </div>
        </div>
      )}
      {onFix && <RemarkList remarks={remarks} onFix={onFix} />}
      {link !== null && coded && <QrPanel link={link} onTake={() => onTake([link])} />}
    </>
  );
}
