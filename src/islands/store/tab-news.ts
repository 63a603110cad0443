import type { RecordKey } from './record.ts';

/** Told to the other tabs of this site when a record has been saved. */
interface News {
  key: RecordKey;
  savedAt: string;
}

let channel: BroadcastChannel | undefined;

function tabs(): BroadcastChannel | undefined {
  if (!('BroadcastChannel' in globalThis)) return undefined;
  return (channel ??= new BroadcastChannel('marketing-handbook-records'));
}

/** Tells the other tabs that a record has been saved. */
export function tellTabs(news: News): void {
  tabs()?.postMessage(news);
}

/** Calls `heard` when another tab has saved the record under `key`. Returns how to stop. */
export function hearTabs(key: RecordKey, heard: () => void): () => void {
  const listen = (event: MessageEvent<News>) => {
    if (event.data.key === key) heard();
  };
  tabs()?.addEventListener('message', listen);
  return () => tabs()?.removeEventListener('message', listen);
}
