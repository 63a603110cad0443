import { signal } from '@preact/signals';
import { rangeBetween, type CellPlace, type CellRange } from '../../domain/sheet/cell-range.ts';

/**
 * `point`: a cell is chosen, keys move; `type`: its text is being replaced, up and down still move;
 * `edit`: all keys belong to the text.
 */
export type Mode = 'point' | 'type' | 'edit';

/** Which cells of a table are chosen, and what keys do there. */
export class GridState {
  readonly active = signal<CellPlace>({ row: 0, column: 0 });
  /** The corner of the chosen range that moves; the active cell is the other one. */
  readonly corner = signal<CellPlace>({ row: 0, column: 0 });
  readonly mode = signal<Mode>('point');
  /** Whether the reader is in the table: only then does the chosen cell take the focus. */
  entered = false;
  /** Escape was pressed: the next Tab leaves the table. */
  leaving = false;
  /** Counts the edits: each is a step of undo, also in the same cell. */
  #edits = 0;

  get range(): CellRange {
    return rangeBetween(this.active.value, this.corner.value);
  }

  /** Makes a cell the active one, or the corner of the range that begins at it. */
  choose(place: CellPlace, extend = false): void {
    this.mode.value = 'point';
    this.leaving = false;
    this.corner.value = place;
    if (!extend) this.active.value = place;
  }

  /** Names the edit that is going on. */
  get step(): string {
    return `edit ${this.#edits}`;
  }

  edit(mode: Mode): void {
    this.#edits += 1;
    this.corner.value = this.active.peek();
    this.mode.value = mode;
  }
}

/** The place among `count` that is nearest to `value`. */
export function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), Math.max(0, count - 1));
}
