import type { DraftStore } from './draft-store.ts';

/** Ctrl/⌘+Z undoes, with Shift (or Ctrl+Y) redoes. */
export function undoKeys(event: KeyboardEvent, store: DraftStore): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) {
    event.preventDefault();
    store.undo();
  } else if (key === 'y' || (key === 'z' && event.shiftKey)) {
    event.preventDefault();
    store.redo();
  }
}
