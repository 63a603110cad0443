import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Buttons that are seldom used, behind one. A press outside, Escape, and a button that has done its work close it; those for
 * links and meeting packs speak inside.
 */
export function MoreMenu({ children }: { children: ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const isInside = menu.current?.contains(event.target as Node);
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (menu.current && (isEscape || (event.type === 'pointerdown' && !isInside))) {
        if (isEscape && isInside) menu.current.querySelector('summary')?.focus();
        menu.current.open = false;
      }
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details ref={menu} class="more-menu">
      <summary class="button">更多</summary>
      <div
        class="more-items"
        onClick={(event) => {
          const button = (event.target as Element).closest('button');
          if (!button || button.closest('.link-button, .pack-button') || !menu.current) return;
          menu.current.open = false;
          menu.current.querySelector('summary')?.focus();
        }}
      >
        {children}
      </div>
    </details>
  );
}
