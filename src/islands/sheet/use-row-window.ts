import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** From so many rows on only those in sight are drawn. */
const MOST_DRAWN = 150;
/** Rows drawn above and below those in sight. */
const MARGIN = 20;
const USUAL_HEIGHT = 35;

/** Which rows of a table are drawn: `rows` in their order, and how high one is on average. */
export interface RowWindow {
  rows: number[];
  height: number;
}

/**
 * The rows of a long table that are in sight, and those in `kept` wherever they are: the active one, so that it keeps the
 * focus, and the one that is to come into sight. On paper all rows are drawn.
 */
export function useRowWindow(
  body: RefObject<HTMLTableSectionElement>,
  count: number,
  kept: number[],
): RowWindow {
  const seen = useSignal({ from: 0, to: MOST_DRAWN, height: USUAL_HEIGHT });
  const isPrinting = useSignal(false);
  const isLong = count > MOST_DRAWN;

  useEffect(() => {
    if (!isLong) return undefined;
    const look = () => {
      const found = inSight(body.current, seen.peek().height);
      const { from, to, height } = seen.peek();
      if (
        found &&
        (found.from !== from || found.to !== to || Math.abs(found.height - height) > 1)
      ) {
        seen.value = found;
      }
    };
    const print = () => (isPrinting.value = true);
    const printed = () => (isPrinting.value = false);
    look();
    document.addEventListener('scroll', look, { capture: true, passive: true });
    addEventListener('resize', look);
    addEventListener('beforeprint', print);
    addEventListener('afterprint', printed);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      removeEventListener('resize', look);
      removeEventListener('beforeprint', print);
      removeEventListener('afterprint', printed);
    };
  }, [isLong]);

  if (!isLong || isPrinting.value) return { rows: range(0, count), height: 0 };
  const { from, to, height } = seen.value;
  const [first, last] = [Math.min(from, count), Math.min(to, count)];
  const away = [...new Set(kept)]
    .filter((row) => row < count && (row < first || row >= last))
    .sort((a, b) => a - b);
  return {
    rows: [
      ...away.filter((row) => row < first),
      ...range(first, last),
      ...away.filter((row) => row >= last),
    ],
    height,
  };
}

function inSight(body: HTMLTableSectionElement | null, known: number) {
  const frame = body?.closest('.sheet-frame')?.getBoundingClientRect();
  if (!body || !frame) return null;
  const drawn = [...body.rows].filter((row) => row.dataset['row'] !== undefined);
  const drawnHeight = drawn.reduce((sum, row) => sum + row.offsetHeight, 0);
  const height = drawn.length > 0 && drawnHeight > 0 ? drawnHeight / drawn.length : known;
  const start = body.getBoundingClientRect().top;
  const top = Math.max(0, frame.top) - start;
  const bottom = Math.min(innerHeight, frame.bottom) - start;
  // In tens, so that not every pixel of scrolling draws anew.
  const from = Math.max(0, Math.floor((top / height - MARGIN) / 10) * 10);
  const to = Math.max(from, Math.ceil((bottom / height + MARGIN) / 10) * 10);
  return { from, to, height };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
