import type { Draft } from '../../domain/sheet/draft.ts';
import type { DraftStore } from './draft-store.ts';

interface Props {
  table: DraftStore;
  /** What each button puts into the table; the message says that it can be undone. */
  changes: { label: string; draft: () => Draft; message: string }[];
  onMessage: (message: string) => void;
}

/** Undo, redo, and buttons that put something else into a table. */
export function DraftButtons({ table, changes, onMessage }: Props) {
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={!table.canUndo.value}
        onClick={() => table.undo()}
      >
        撤销
      </button>
      <button
        type="button"
        class="button"
        disabled={!table.canRedo.value}
        onClick={() => table.redo()}
      >
        重做
      </button>
      {changes.map(({ label, draft, message }) => (
        <button
          type="button"
          class="button"
          key={label}
          onClick={() => {
            table.change(draft());
            onMessage(message);
          }}
        >
          {label}
        </button>
      ))}
    </>
  );
}
