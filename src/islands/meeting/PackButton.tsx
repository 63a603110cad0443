import { useState } from 'preact/hooks';
import type { PackItem } from '../../domain/meeting/meeting-pack.ts';

interface Props {
  /** Makes what is put into the pack at the moment of the press; a sentence where it cannot be made. */
  items: () => PackItem[] | Promise<PackItem[] | string>;
}

/** Puts what the page shows into the pack of the next strategy meeting. */
export function PackButton({ items }: Props) {
  const [message, setMessage] = useState('');
  const add = async () => {
    const made = await items();
    if (typeof made === 'string') {
      setMessage(made);
      return;
    }
    const { keepInPack } = await import('./add-to-pack.ts');
    setMessage(await keepInPack(made));
  };
  return (
    <span class="pack-button">
      <button type="button" class="button" onClick={() => void add()}>
        放进会议包
      </button>
      <span class="news" role="status">
        {message}
        {message && <a href="/cases/meeting/">看会议包</a>}
      </span>
    </span>
  );
}
