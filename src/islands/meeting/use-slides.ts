import { useEffect, useRef, useState } from 'preact/hooks';

const NEXT = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ']);
const BACK = new Set(['ArrowLeft', 'ArrowUp', 'PageUp']);

export interface Slides {
  /** The slide on screen; null while nothing is projected. */
  at: number | null;
  start: () => void;
  move: (step: number) => void;
  end: () => void;
}

/**
 * One part of the page after the other, full screen where the browser allows it. Arrows, Page Up and Down, space and a
 * presenter's remote go on and back, first through what of the slide is out of sight; Escape ends. Fields that are typed in
 * keep their keys.
 */
export function useSlides(count: number, frame: () => HTMLElement | null): Slides {
  const [at, setAt] = useState<number | null>(null);
  const move = (step: number) =>
    setAt((before) =>
      before === null ? null : Math.min(Math.max(before + step, 0), Math.max(count - 1, 0)),
    );
  const end = () => {
    setAt(null);
    if (document.fullscreenElement) void document.exitFullscreen();
  };
  const opener = useRef<HTMLElement | null>(null);
  const start = () => {
    const { activeElement } = document;
    opener.current = activeElement instanceof HTMLElement ? activeElement : null;
    setAt(0);
    // Without permission the slides fill the window instead.
    frame()
      ?.requestFullscreen()
      .catch(() => undefined);
  };
  const isShowing = at !== null;
  useEffect(() => {
    if (!isShowing) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        end();
        return;
      }
      const at = event.target as Element;
      if (at.closest('input, textarea, select') && !event.key.startsWith('Page')) return;
      if (at.closest('button, a, summary') && event.key === ' ') return;
      const step = Number(NEXT.has(event.key)) - Number(BACK.has(event.key));
      if (step === 0) return;
      event.preventDefault();
      if (!scrolled(frame(), step)) move(step);
    };
    const onFullscreen = () => {
      if (!document.fullscreenElement) setAt(null);
    };
    document.documentElement.dataset['slides'] = 'on';
    document.addEventListener('keydown', onKey);
    document.addEventListener('fullscreenchange', onFullscreen);
    return () => {
      delete document.documentElement.dataset['slides'];
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onFullscreen);
      opener.current?.focus();
    };
  }, [isShowing, count]);
  return { at, start, move, end };
}

/** Moves within a slide that is taller than the screen. Returns false where its end is reached. */
function scrolled(frame: HTMLElement | null, step: number): boolean {
  const slide = frame?.querySelector('[data-current="true"]');
  if (!slide) return false;
  const before = slide.scrollTop;
  slide.scrollBy({ top: step * slide.clientHeight * 0.8 });
  return Math.abs(slide.scrollTop - before) > 1;
}
