import type { ReadonlySignal } from '@preact/signals';
import type { RecordKey } from './record.ts';

/** What has become of what the reader typed: still the sample, out of a link, being saved, safe, or not. */
export type Keeping =
  | { state: 'sample' }
  | { state: 'linked' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; reason: string }
  | { state: 'damaged'; raw: unknown; startOver: () => void };

const PAUSE = 300;

/** A value of a tool that is to be kept in this browser. */
export interface Keepable<T> {
  key: RecordKey;
  value: ReadonlySignal<T>;
  /** What the tool starts with; it is not saved. */
  start: T;
  guard: (data: unknown) => data is T;
  /** Puts a stored value in place of the present one. */
  load: (stored: T) => void;
}

/**
 * Restores what lies under the key and from then on saves every change shortly after it is made. A record that
 * cannot be read is left as it is until the reader starts over. Returns how to stop.
 */
export function keepValue<T>(
  { key, value, start, guard, load }: Keepable<T>,
  report: (keeping: Keeping) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = () => {};
  const life = { ended: false };

  const save = async (replaceDamaged = false) => {
    timer = undefined;
    const { writeRecord } = await import('./local-store.ts');
    const written = await writeRecord(key, value.peek(), { replaceDamaged });
    if (written.state === 'saved') report({ state: 'saved', at: timeOf(written.savedAt) });
    else if (written.state === 'blocked') report({ state: 'failed', reason: written.message });
    else report(damaged(written.raw));
  };
  const damaged = (raw: unknown): Keeping => ({
    state: 'damaged',
    raw,
    startOver: () => void save(true),
  });
  const watch = () => {
    let last = value.peek();
    stopWatching = value.subscribe((next) => {
      if (next === last) return;
      last = next;
      report({ state: 'saving' });
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE);
    });
  };
  const saveNow = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    void save();
  };

  void (async () => {
    const { readRecord } = await import('./local-store.ts');
    const read = await readRecord(key, guard);
    if (life.ended) return;
    if (read.state === 'found') {
      load(read.data);
      report({ state: 'saved', at: timeOf(read.savedAt) });
    } else if (read.state === 'damaged') report(damaged(read.raw));
    else if (read.state === 'blocked') report({ state: 'failed', reason: read.message });
    watch();
    if (value.peek() !== start && read.state === 'empty') await save();
  })();
  addEventListener('pagehide', saveNow);

  return () => {
    life.ended = true;
    saveNow();
    stopWatching();
    removeEventListener('pagehide', saveNow);
  };
}

/** `11月22日 15:32` in the reader's own time. */
function timeOf(iso: string): string {
  return new Date(iso).toLocaleString('zh-CN', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
