import { useRef } from 'preact/hooks';
import type { RowMenu } from './RowMenu.tsx';
import { dragged } from './drag-row.ts';
import type { GridActions } from './grid-actions.ts';

interface Props {
  index: number;
  /** The menu where it is open. */
  Menu: typeof RowMenu | null;
  /** Whether Tab comes here: in the row of the active cell only. */
  reachable: boolean;
  onMenu: (row: number | null) => void;
  actions: GridActions;
}

/** The number of a row: opens what can be done with the row, and is what the row is dragged by. */
export function RowHead({ index, Menu, reachable, onMenu, actions }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <th scope="row" class="row-head">
      <button
        ref={button}
        type="button"
        {...dragged(index)}
        tabIndex={reachable ? 0 : -1}
        aria-haspopup="menu"
        aria-expanded={Menu !== null}
        aria-label={`第 ${index + 1} 行的操作`}
        title="点开有增删和移动；拖动换位置"
        onClick={() => onMenu(Menu ? null : index)}
      >
        {index + 1}
      </button>
      {Menu && (
        <Menu
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
