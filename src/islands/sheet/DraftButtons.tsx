import type { Draft } from '../../domain/sheet/draft.ts';
import type { DraftStore } from './draft-store.ts';
import { UndoButtons } from './UndoButtons.tsx';

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
      <UndoButtons history={table} />
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
