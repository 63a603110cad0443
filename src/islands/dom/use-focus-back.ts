import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus has gone with a change, the first of `where` within the part gets it: readers with a keyboard or a
 * screen reader stay where they were.
 */
export function useFocusBack(part: RefObject<HTMLElement>, changed: unknown, where: string): void {
  const before = useRef(changed);
  useLayoutEffect(() => {
    if (before.current === changed) return;
    before.current = changed;
    if (document.activeElement === document.body) {
      part.current?.querySelector<HTMLElement>(where)?.focus();
    }
  }, [changed]);
}
