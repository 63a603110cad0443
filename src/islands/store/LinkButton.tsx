import { useState } from 'preact/hooks';

/** Copies a link that carries the state; the address of this page stays. Where copying is not allowed, shows it to be selected. */
export function LinkButton({ state }: { state: unknown }) {
  const [message, setMessage] = useState('');
  const [link, setLink] = useState('');

  const share = async () => {
    const { encodeState } = await import('./link-state.ts');
    const coded = await encodeState(state);
    if (coded.state === 'refused') {
      setMessage(coded.reason);
      return;
    }
    const address = `${location.origin}${location.pathname}#${coded.hash}`;
    try {
      await navigator.clipboard.writeText(address);
      setLink('');
      setMessage('链接已复制，打开就是同样的数。');
    } catch {
      setLink(address);
      setMessage('浏览器不让自动复制，请全选下面的链接：');
    }
  };

  return (
    <span class="link-button">
      <button type="button" class="button" onClick={() => void share()}>
        复制链接
      </button>
      <span class="tool-message" role="status">
        {message}
      </span>
      {link && <textarea aria-label="带数字的链接" readOnly rows={2} value={link} />}
    </span>
  );
}
