import type { CellPlace } from '../../domain/sheet/cell-range.ts';
import { takesRows } from './drag-row.ts';
import type { GridActions } from './grid-actions.ts';
import { isTouch } from './is-touch.ts';

/** Keys that belong to the table even before the code for keys has come; all others are left to the field. */
const EARLY_KEYS = {
  point: /^(Arrow\w+|Enter|Tab|Home|End|Page\w+|Delete|Backspace)$/,
  type: /^(ArrowUp|ArrowDown|Enter|Tab)$/,
  edit: /^$/,
};

/** The events of a table, caught once for all of its cells. */
export function gridEvents(actions: GridActions) {
  const { grid } = actions;
  let dragging = false;

  const placeOf = (target: EventTarget | null): CellPlace | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-cell]') : null;
    if (!cell) return null;
    return { row: rowOf(cell), column: (cell as HTMLTableCellElement).cellIndex - 1 };
  };

  const isEarly = ({ key, ctrlKey }: KeyboardEvent) => {
    const mode = grid.mode.peek();
    return EARLY_KEYS[mode].test(key) || (mode === 'point' && ctrlKey && /^[ad]$/.test(key));
  };

  return {
    onMouseDown(event: MouseEvent) {
      const place = placeOf(event.target);
      const target = event.target as HTMLElement;
      if (!place || event.button !== 0 || target.closest('a')) return;
      const { row, column } = grid.active.peek();
      const isActive = row === place.row && column === place.column;
      if (isActive && target.matches('input, textarea, select')) {
        if (grid.entered && grid.mode.peek() === 'point') actions.startEditing();
        if (grid.entered || !target.matches('[type=text], textarea')) return;
      }
      event.preventDefault();
      if (isActive && !grid.entered) enter(target);
      grid.entered = true;
      grid.choose(place, event.shiftKey);
      dragging = !isTouch();
      if (actions.columnAt(place.column)?.type === 'check') {
        actions.set(place, actions.textAt(place).trim() ? '' : '是');
      } else if (isTouch()) {
        actions.startEditing();
      }
    },
    onMouseOver(event: MouseEvent) {
      if (!dragging) return;
      const place = event.buttons === 1 ? placeOf(event.target) : null;
      if (place) grid.choose(place, true);
      else if (event.buttons !== 1) dragging = false;
    },
    onDblClick(event: MouseEvent) {
      if (placeOf(event.target)) actions.startEditing();
    },
    onKeyDown(event: KeyboardEvent) {
      if (!placeOf(event.target)) return;
      if (event.key === 'F2') {
        event.preventDefault();
        if (event.target instanceof HTMLSelectElement) event.target.showPicker();
        else actions.startEditing();
      } else if (actions.onKey) {
        if (actions.onKey(actions, event)) event.preventDefault();
      } else if (isEarly(event)) {
        event.preventDefault();
        void actions.load().then(() => grid.entered && actions.onKey?.(actions, event));
      }
    },
    onPointerEnter() {
      void actions.load();
    },
    onFocusIn() {
      void actions.load();
    },
    onFocusOut(event: FocusEvent) {
      const table = event.currentTarget as HTMLElement;
      // The field of the last cell goes before that of the next one comes.
      setTimeout(() => {
        if (table.contains(document.activeElement)) return;
        grid.entered = false;
        grid.leaving = false;
        grid.mode.value = 'point';
        grid.corner.value = grid.active.peek();
      });
    },
    onCopy(event: ClipboardEvent) {
      if (!event.clipboardData || grid.mode.peek() !== 'point' || !placeOf(event.target)) return;
      if (!actions.edits) return;
      event.preventDefault();
      actions.edits.copy(event.clipboardData);
    },
    onCut(event: ClipboardEvent) {
      if (!event.clipboardData || grid.mode.peek() !== 'point' || !placeOf(event.target)) return;
      if (!actions.edits) return;
      event.preventDefault();
      actions.edits.copy(event.clipboardData);
      actions.edits.clear();
    },
    onPaste(event: ClipboardEvent) {
      const data = event.clipboardData;
      if (!data || grid.mode.peek() === 'edit' || !placeOf(event.target)) return;
      const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
      const { top, left, bottom, right } = grid.range;
      const isRange = top !== bottom || left !== right;
      if (!isRange && !/[\t\n]/.test(text.trim()) && !/<t[dh][\s>]/i.test(html)) return;
      event.preventDefault();
      void import('./read-clipboard.ts').then(({ readClipboard }) => {
        const block = readClipboard(text, html);
        if (block) actions.edit((edits) => edits.paste(block));
        else if (isRange) actions.edit((edits) => edits.pasteEverywhere(text));
        else actions.type(text.replace(/\r?\n$/, ''));
      });
    },
    ...takesRows((from, on) => {
      const row = on.closest<HTMLElement>('tr[data-row]');
      if (row) actions.edit((edits) => edits.moveRows(from, 1, rowOf(row)));
    }),
  };
}

/** Puts the focus on the field of the active cell, all of its text chosen. */
function enter(target: HTMLElement): void {
  const cell = target.closest('td');
  const field = cell?.querySelector<HTMLInputElement>('input, textarea, select');
  field?.focus();
  if (field && 'select' in field) field.select();
}

function rowOf(element: HTMLElement): number {
  return Number(element.closest<HTMLElement>('tr[data-row]')?.dataset['row']);
}
