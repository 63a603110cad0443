import type { GridActions } from './grid-actions.ts';
import { isTouch } from './is-touch.ts';

const PAGE = 20;

/** What a key does in the table, as in a spreadsheet; true where it has been dealt with. */
export function onGridKey(actions: GridActions, event: KeyboardEvent): boolean {
  const { grid } = actions;
  if (event.isComposing) return false;
  const mode = grid.mode.peek();
  if (event.key === 'Escape') return escape(actions);
  if (event.key === 'Tab') return tab(actions, event.shiftKey);
  if (event.key === 'Enter') return enter(actions, event);
  if (event.altKey) return mode === 'point' && rowKey(actions, event);
  if (mode === 'edit') return false;
  if (mode === 'type') return upOrDown(actions, event);
  return event.ctrlKey || event.metaKey ? command(actions, event) : pointKey(actions, event);
}

function escape(actions: GridActions): boolean {
  if (actions.grid.mode.peek() === 'point') {
    actions.grid.leaving = true;
    return false;
  }
  actions.revert();
  return true;
}

function tab(actions: GridActions, back: boolean): boolean {
  return !actions.grid.leaving && actions.step(back ? -1 : 1);
}

function enter(actions: GridActions, event: KeyboardEvent): boolean {
  const field = event.target as HTMLElement;
  const isLong = field instanceof HTMLTextAreaElement;
  if (
    isLong &&
    actions.grid.mode.peek() !== 'point' &&
    (event.altKey || event.shiftKey || isTouch())
  ) {
    if (event.altKey) field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    if (event.altKey) field.dispatchEvent(new Event('input', { bubbles: true }));
    return event.altKey;
  }
  actions.move(event.shiftKey ? -1 : 1, 0);
  return true;
}

/** Alt with an arrow moves the chosen rows; Ctrl+Alt with + or − adds and removes rows. */
function rowKey(actions: GridActions, event: KeyboardEvent): boolean {
  const { top, bottom } = actions.grid.range;
  const count = bottom - top + 1;
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && (event.key === '=' || event.key === '+'))
    actions.edit((edits) => edits.insertRow(top));
  else if (withControl && event.key === '-') actions.edit((edits) => edits.removeRows(top, count));
  else if (event.key === 'ArrowUp') actions.edit((edits) => edits.moveRows(top, count, top - 1));
  else if (event.key === 'ArrowDown' && !(event.target instanceof HTMLSelectElement)) {
    actions.edit((edits) => edits.moveRows(top, count, top + 1));
  } else return false;
  return true;
}

function upOrDown(actions: GridActions, { key }: KeyboardEvent): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  actions.move(key === 'ArrowUp' ? -1 : 1, 0);
  return true;
}

function command(actions: GridActions, event: KeyboardEvent): boolean {
  const { rows, columns } = actions.size;
  const extend = event.shiftKey;
  switch (event.key.toLowerCase()) {
    case 'arrowup':
      return done(() => actions.move(-rows, 0, extend));
    case 'arrowdown':
      return done(() => actions.move(rows, 0, extend));
    case 'arrowleft':
      return done(() => actions.move(0, -columns, extend));
    case 'arrowright':
      return done(() => actions.move(0, columns, extend));
    case 'home':
      return done(() => actions.move(-rows, -columns, extend));
    case 'end':
      return done(() => actions.move(rows, columns, extend));
    case 'a':
      return done(() => actions.chooseAll());
    case 'd':
      return done(() => actions.edit((edits) => edits.fillDown()));
    default:
      return false;
  }
}

function pointKey(actions: GridActions, event: KeyboardEvent): boolean {
  const { columns } = actions.size;
  const extend = event.shiftKey;
  switch (event.key) {
    case 'ArrowUp':
      return done(() => actions.move(-1, 0, extend));
    case 'ArrowDown':
      return done(() => actions.move(1, 0, extend));
    case 'ArrowLeft':
      return done(() => actions.move(0, -1, extend));
    case 'ArrowRight':
      return done(() => actions.move(0, 1, extend));
    case 'Home':
      return done(() => actions.move(0, -columns, extend));
    case 'End':
      return done(() => actions.move(0, columns, extend));
    case 'PageUp':
      return done(() => actions.move(-PAGE, 0, extend));
    case 'PageDown':
      return done(() => actions.move(PAGE, 0, extend));
    case 'Delete':
    case 'Backspace':
      return done(() => actions.edit((edits) => edits.clear()));
    default:
      return false;
  }
}

function done(action: () => void): true {
  action();
  return true;
}
