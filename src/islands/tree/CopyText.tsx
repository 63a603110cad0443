import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** Words on the button. */
  label: string;
  /** Whether this is the main button of its group. */
  primary?: boolean;
  /** Makes the text at the moment of copying. */
  text: () => string;
}

/** Copies a text; where the browser does not let it, shows the text selected for copying by hand. */
export function CopyText({ label, primary, text }: Props) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (state === 'by-hand') field.current?.select();
  }, [state]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text());
      setState('copied');
    } catch {
      setState('by-hand');
    }
  }

  return (
    <>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span class="news" role="status">
        {state === 'copied' && '已复制，可以粘贴了。'}
        {state === 'by-hand' && '浏览器不允许自动复制。文字已选中，请按 Ctrl+C（Mac 按 ⌘C）。'}
      </span>
      {state === 'by-hand' && (
        <textarea ref={field} readOnly rows={10} aria-label={`${label}：文字`} value={text()} />
      )}
    </>
  );
}
