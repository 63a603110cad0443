import { useEffect } from 'preact/hooks';
import type { DraftStore } from './draft-store.ts';

/** Ctrl/⌘+Z undoes, with Shift (or Ctrl+Y) redoes, anywhere on the page but in fields of other tools. */
export function useUndoKeys(store: DraftStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isElsewhere(event.target)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      if (redo) store.redo();
      else store.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);
}

function isElsewhere(target: EventTarget | null): boolean {
  const field = target instanceof Element && target.matches('input, textarea, select');
  return field && target.closest('.tool') === null;
}
