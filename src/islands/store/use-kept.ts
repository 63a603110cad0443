import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keepValue, type Keepable, type Keeping } from './keep-value.ts';
import { readLink } from './read-link.ts';

/**
 * Fills a tool from its link or, without one, from what this browser keeps under the tool's key, and then keeps
 * every change. What a link brings is shown and never kept over the reader's own. `say` tells a broken link.
 */
export function useKept<T>(kept: Keepable<T>, say: (reason: string) => void): Signal<Keeping> {
  const keeping = useSignal<Keeping>({ state: 'sample' });
  useEffect(() => {
    const life = { stop: () => {}, ended: false };
    void readLink(kept.guard).then((found) => {
      if (life.ended) return;
      if (found.state === 'found') {
        kept.load(found.data);
        keeping.value = { state: 'linked' };
        return;
      }
      if (found.state === 'broken') say(found.reason);
      life.stop = keepValue(kept, (state) => (keeping.value = state));
    });
    return () => {
      life.ended = true;
      life.stop();
    };
    // The tool of a page does not change while the page is open.
  }, [kept.key]);
  return keeping;
}
