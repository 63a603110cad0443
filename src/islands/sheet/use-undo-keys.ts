import { useEffect } from 'preact/hooks';
import { History } from './history.ts';

/**
 * Ctrl/⌘+Z undoes, with Shift (or Ctrl+Y) redoes, anywhere on the page but in fields outside `within`; where the
 * page has several sheets, in the one that was changed last.
 */
export function useUndoKeys<T>(store: History<T>, within = '.tool'): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (History.lastChanged !== store || isElsewhere(event.target, within)) return;
      const key = event.key.toLowerCase();
      const redo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!redo && key !== 'z') return;
      event.preventDefault();
      if (redo) store.redo();
      else store.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, within]);
}

function isElsewhere(target: EventTarget | null, within: string): boolean {
  const field = target instanceof Element && target.matches('input, textarea, select');
  return field && target.closest(within) === null;
}
