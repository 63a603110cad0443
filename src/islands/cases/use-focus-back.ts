import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus has gone with a change, the first of `where` that the part has gets it: readers with a keyboard or a
 * screen reader stay where they were.
 */
export function useFocusBack(
  part: RefObject<HTMLElement>,
  changed: unknown,
  where: readonly string[],
): void {
  const before = useRef(changed);
  useLayoutEffect(() => {
    if (before.current === changed) return;
    before.current = changed;
    if (document.activeElement === document.body) {
      const found = where.map((each) => part.current?.querySelector<HTMLElement>(each));
      found.find((element) => element)?.focus();
    }
  }, [changed]);
}
