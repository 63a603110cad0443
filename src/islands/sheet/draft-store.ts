import type { ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../domain/sheet/draft.ts';
import { History } from './history.ts';

/** A draft that the grid shows and changes. */
export interface TableStore {
  draft: ReadonlySignal<Draft>;
  change: (next: Draft, key?: string | null) => void;
  /** Takes the last change back, if it is the one with this key. */
  cancel: (key: string) => void;
}

/** The draft of one table with undo and redo. */
export class DraftStore extends History<Draft> implements TableStore {
  readonly draft: ReadonlySignal<Draft> = this.value;
}
