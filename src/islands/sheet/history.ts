import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';

const MOST_STEPS = 200;

/** A value with undo and redo. Changes with the same key in a row are one step, such as typing on in one cell. */
export class History<T> {
  /** The one that was changed last: undo keys are for it where a page has several. */
  static lastChanged: object | null = null;
  readonly value: Signal<T>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  readonly #past = signal<T[]>([]);
  readonly #future = signal<T[]>([]);
  #lastKey: string | null = null;

  constructor(initial: T) {
    this.value = signal(initial);
    this.canUndo = computed(() => this.#past.value.length > 0);
    this.canRedo = computed(() => this.#future.value.length > 0);
  }

  /** Makes `next` the value. Changes with the same `key` in a row are undone together. */
  change(next: T, key: string | null = null): void {
    if (key === null || key !== this.#lastKey) {
      this.#past.value = [...this.#past.value, this.value.value].slice(-MOST_STEPS);
    }
    History.lastChanged = this;
    this.#lastKey = key;
    this.#future.value = [];
    this.value.value = next;
  }

  /** Takes the last step back for good, if it is the one with this key: it was not meant. */
  cancel(key: string): void {
    const previous = this.#past.value.at(-1);
    if (key !== this.#lastKey || previous === undefined) return;
    this.#past.value = this.#past.value.slice(0, -1);
    this.#lastKey = null;
    this.value.value = previous;
  }

  /** Replaces the value by one that was stored or linked: nothing to undo. */
  load(next: T): void {
    this.value.value = next;
    this.#past.value = [];
    this.#future.value = [];
    this.#lastKey = null;
  }

  undo(): void {
    const previous = this.#past.value.at(-1);
    if (previous === undefined) return;
    this.#future.value = [this.value.value, ...this.#future.value];
    this.#past.value = this.#past.value.slice(0, -1);
    this.#lastKey = null;
    this.value.value = previous;
  }

  redo(): void {
    const [next, ...rest] = this.#future.value;
    if (next === undefined) return;
    this.#past.value = [...this.#past.value, this.value.value];
    this.#future.value = rest;
    this.#lastKey = null;
    this.value.value = next;
  }
}
