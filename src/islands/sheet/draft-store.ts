import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Draft } from '../../domain/sheet/draft.ts';

const MOST_STEPS = 200;

/** A draft with undo and redo. Typing on in the same cell is one step. */
export class DraftStore {
  /** The one that was changed last: undo keys are for it where a page has several. */
  static lastChanged: DraftStore | null = null;
  readonly draft: Signal<Draft>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly #past = signal<Draft[]>([]);
  readonly #future = signal<Draft[]>([]);
  #lastKey: string | null = null;

  constructor(initial: Draft) {
    this.draft = signal(initial);
    this.canUndo = computed(() => this.#past.value.length > 0);
    this.canRedo = computed(() => this.#future.value.length > 0);
  }

  /** Makes `next` the draft. Changes with the same `key` in a row are undone together. */
  change(next: Draft, key: string | null = null): void {
    if (key === null || key !== this.#lastKey) {
      this.#past.value = [...this.#past.value, this.draft.value].slice(-MOST_STEPS);
    }
    DraftStore.lastChanged = this;
    this.#lastKey = key;
    this.#future.value = [];
    this.draft.value = next;
  }

  /** Replaces the draft by one that was stored or linked: nothing to undo. */
  load(draft: Draft): void {
    this.draft.value = draft;
    this.#past.value = [];
    this.#future.value = [];
    this.#lastKey = null;
  }

  undo(): void {
    const previous = this.#past.value.at(-1);
    if (!previous) return;
    this.#future.value = [this.draft.value, ...this.#future.value];
    this.#past.value = this.#past.value.slice(0, -1);
    this.#lastKey = null;
    this.draft.value = previous;
  }

  redo(): void {
    const [next, ...rest] = this.#future.value;
    if (!next) return;
    this.#past.value = [...this.#past.value, this.draft.value];
    this.#future.value = rest;
    this.#lastKey = null;
    this.draft.value = next;
  }
}
