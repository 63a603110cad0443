import { useEffect, useRef } from 'preact/hooks';
import type { GridActions } from './grid-actions.ts';
import type { GridEdits } from './grid-edits.ts';

interface Props {
  index: number;
  actions: GridActions;
  onClose: (back: boolean) => void;
}

/** What can be done with a row. It stands in the top layer, so that the frame of the table does not cut it. */
export function RowMenu({ index, actions, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = menu.current?.parentElement?.getBoundingClientRect();
    if (menu.current && place) {
      menu.current.showPopover();
      const top = Math.min(place.bottom, innerHeight - menu.current.offsetHeight - 8);
      const left = Math.min(place.left, innerWidth - menu.current.offsetWidth - 8);
      menu.current.style.inset = `${top}px auto auto ${left}px`;
    }
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus({ preventScroll: true });
    const onPointer = (event: PointerEvent) => {
      if (!menu.current?.parentElement?.contains(event.target as Node)) onClose(false);
    };
    const onScroll = () => onClose(false);
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('scroll', onScroll, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [index]);

  const items: [label: string, keys: string, action: (edits: GridEdits) => void][] = [
    ['在上面加一行', 'Ctrl Alt =', (edits) => edits.insertRow(index)],
    ['在下面加一行', '', (edits) => edits.insertRow(index + 1)],
    ['复制这一行', '', (edits) => edits.copyRow(index)],
    ['上移', 'Alt ↑', (edits) => edits.moveRows(index, 1, index - 1)],
    ['下移', 'Alt ↓', (edits) => edits.moveRows(index, 1, index + 1)],
    ['删除这一行', 'Ctrl Alt -', (edits) => edits.removeRows(index, 1)],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') onClose(true);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      class="row-menu"
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={`第 ${index + 1} 行`}
      onKeyDown={onKeyDown}
    >
      {items.map(([label, keys, action]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={() => {
            onClose(true);
            actions.edit(action);
          }}
        >
          {label}
          {keys && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
