import type { CellPlace } from '../../domain/sheet/cell-range.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import { withCell } from '../../domain/sheet/edit-draft.ts';
import type { EvaluatedRow } from '../../domain/sheet/evaluate-sheet.ts';
import type { Column } from '../../domain/sheet/schema.ts';
import type { TableStore } from './draft-store.ts';
import type { GridEdits } from './grid-edits.ts';
import type { onGridKey } from './grid-keys.ts';
import { clamp, type GridState } from './grid-state.ts';

/** What the grid shows now. */
export interface GridContext {
  columns: Column[];
  store: TableStore;
  computed: EvaluatedRow[];
  onMessage: (message: string) => void;
}

/** What keys and mouse do in a table: choosing cells and typing here, all else in `GridEdits`. */
export class GridActions {
  readonly grid: GridState;
  /** There as soon as `load` is done. */
  edits: GridEdits | undefined;
  onKey: typeof onGridKey | undefined;
  readonly #now: () => GridContext;
  #loading: Promise<GridEdits> | undefined;

  constructor(grid: GridState, now: () => GridContext) {
    this.grid = grid;
    this.#now = now;
  }

  get draft(): Draft {
    return this.#now().store.draft.peek();
  }

  get size(): { rows: number; columns: number } {
    return { rows: this.draft.rows.length, columns: this.#now().columns.length };
  }

  columnAt(index: number): Column | undefined {
    return this.#now().columns[index];
  }

  textAt({ row, column }: CellPlace): string {
    return this.draft.rows[row]?.[this.columnAt(column)?.id ?? ''] ?? '';
  }

  move(down: number, right: number, extend = false): void {
    const { rows, columns } = this.size;
    const { row, column } = (extend ? this.grid.corner : this.grid.active).peek();
    this.grid.choose(
      { row: clamp(row + down, rows), column: clamp(column + right, columns) },
      extend,
    );
  }

  /** To the next cell in reading order; false at the end of the table. */
  step(by: 1 | -1): boolean {
    const { rows, columns } = this.size;
    const { row, column } = this.grid.active.peek();
    const place = row * columns + column + by;
    if (place < 0 || place >= rows * columns) return false;
    this.grid.choose({ row: Math.floor(place / columns), column: place % columns });
    return true;
  }

  chooseAll(): void {
    const { rows, columns } = this.size;
    this.grid.choose({ row: 0, column: 0 });
    this.grid.choose({ row: rows - 1, column: columns - 1 }, true);
  }

  /** Gives all keys to the text of the active cell; boxes and lists have none. */
  startEditing(): void {
    const column = this.columnAt(this.grid.active.peek().column);
    if (!column || column.expr || column.type === 'check' || column.type === 'enum') return;
    this.grid.edit('edit');
  }

  type(text: string): void {
    const place = this.grid.active.peek();
    const id = this.columnAt(place.column)?.id;
    if (id === undefined) return;
    if (this.grid.mode.peek() === 'point') this.grid.edit('type');
    this.#now().store.change(withCell(this.draft, place.row, id, text), this.grid.step);
  }

  /** Leaves the cell as it was before it was edited. */
  revert(): void {
    this.#now().store.cancel(this.grid.step);
    this.grid.mode.value = 'point';
  }

  /** Sets a cell at once, as a tick or a choice does. */
  set({ row, column }: CellPlace, text: string): void {
    const id = this.columnAt(column)?.id;
    if (id !== undefined) this.#now().store.change(withCell(this.draft, row, id, text));
    this.grid.mode.value = 'point';
  }

  /** Fetches what keys, ranges and rows need; later calls give the same. */
  load(): Promise<GridEdits> {
    this.#loading ??= Promise.all([import('./grid-edits.ts'), import('./grid-keys.ts')]).then(
      ([{ GridEdits: Edits }, keys]) => {
        this.onKey = keys.onGridKey;
        this.edits = new Edits(this.grid, this.#now);
        return this.edits;
      },
    );
    return this.#loading;
  }

  /** Does something to ranges or rows: at once where the code for it is there, else when it has come. */
  edit(work: (edits: GridEdits) => void): void {
    if (this.edits) work(this.edits);
    else void this.load().then(work);
  }
}
