import { useEffect, useRef } from 'preact/hooks';
import type { GridActions } from './grid-actions.ts';

interface Props {
  index: number;
  open: boolean;
  /** Whether Tab comes here: in the row of the active cell only. */
  reachable: boolean;
  onMenu: (row: number | null) => void;
  actions: GridActions;
}

/** The number of a row: opens what can be done with the row, and is what the row is dragged by. */
export function RowHead({ index, open, reachable, onMenu, actions }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <th scope="row" class="row-head">
      <button
        ref={button}
        type="button"
        draggable
        tabIndex={reachable ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`第 ${index + 1} 行的操作`}
        title="点开有增删和移动；拖动换位置"
        onClick={() => onMenu(open ? null : index)}
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/x-sheet-row', String(index));
          onMenu(null);
        }}
      >
        {index + 1}
      </button>
      {open && (
        <RowMenu
          index={index}
          actions={actions}
          onClose={(back) => {
            onMenu(null);
            if (back) button.current?.focus();
          }}
        />
      )}
    </th>
  );
}

interface MenuProps {
  index: number;
  actions: GridActions;
  onClose: (back: boolean) => void;
}

function RowMenu({ index, actions, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = menu.current?.parentElement?.getBoundingClientRect();
    if (menu.current && place) {
      // In the top layer, so that the frame of the table does not cut it.
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

  const items: [label: string, keys: string, action: () => void][] = [
    ['在上面加一行', 'Ctrl Alt =', () => actions.insertRow(index)],
    ['在下面加一行', '', () => actions.insertRow(index + 1)],
    ['复制这一行', '', () => actions.copyRow(index)],
    ['上移', 'Alt ↑', () => actions.moveRows(index, 1, index - 1)],
    ['下移', 'Alt ↓', () => actions.moveRows(index, 1, index + 1)],
    ['删除这一行', 'Ctrl Alt -', () => actions.removeRows(index, 1)],
  ];
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose(true);
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
            action();
          }}
        >
          {label}
          {keys && <kbd>{keys}</kbd>}
        </button>
      ))}
    </div>
  );
}
