import type { History } from './history.ts';

/** Undo and redo. */
export function UndoButtons<T>({ history }: { history: History<T> }) {
  const button = (label: string, enabled: boolean, action: () => void) => (
    <button type="button" class="button" disabled={!enabled} onClick={action}>
      {label}
    </button>
  );
  return (
    <>
      {button('撤销', history.canUndo.value, () => history.undo())}
      {button('重做', history.canRedo.value, () => history.redo())}
    </>
  );
}
