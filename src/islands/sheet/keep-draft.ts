import { isDraft } from '../../domain/sheet/is-draft.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import type { RecordKey } from '../store/record.ts';
import type { DraftStore } from './draft-store.ts';

/** What has become of the draft: still the sample, out of a link, being saved, safe, or not. */
export type Keeping =
  | { state: 'sample' }
  | { state: 'linked' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; reason: string }
  | { state: 'damaged'; raw: unknown; startOver: () => void };

const PAUSE = 300;

/**
 * Restores the draft under `key` and from then on saves every change shortly after it is made. A record that
 * cannot be read is left as it is until the reader starts over. Returns how to stop.
 */
export function keepDraft(
  key: RecordKey,
  store: DraftStore,
  sample: Draft,
  report: (keeping: Keeping) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopWatching = () => {};
  const life = { ended: false };

  const save = async (replaceDamaged = false) => {
    timer = undefined;
    const { writeRecord } = await import('../store/local-store.ts');
    const written = await writeRecord(key, store.draft.peek(), { replaceDamaged });
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
    let last = store.draft.peek();
    stopWatching = store.draft.subscribe((draft) => {
      if (draft === last) return;
      last = draft;
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
    const { readRecord } = await import('../store/local-store.ts');
    const before = store.draft.peek();
    const read = await readRecord(key, isDraft);
    if (life.ended) return;
    if (read.state === 'found' && before === sample && store.draft.peek() === sample) {
      store.load(read.data);
      report({ state: 'saved', at: timeOf(read.savedAt) });
    } else if (read.state === 'damaged') report(damaged(read.raw));
    else if (read.state === 'blocked') report({ state: 'failed', reason: read.message });
    watch();
    if (store.draft.peek() !== sample && read.state === 'empty') await save();
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
