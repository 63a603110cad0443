import type { CellPlace } from '../../domain/sheet/cell-range.ts';
import { clipboardHtml, clipboardText } from '../../domain/sheet/clipboard-text.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import {
  withCell,
  withCopiedRow,
  withMovedRows,
  withoutRows,
  withRow,
} from '../../domain/sheet/edit-draft.ts';
import { filledDown, rangeTexts, withoutTexts } from '../../domain/sheet/edit-range.ts';
import type { EvaluatedRow } from '../../domain/sheet/evaluate-sheet.ts';
import { pasteBlock } from '../../domain/sheet/paste-block.ts';
import type { Column } from '../../domain/sheet/schema.ts';
import { sortedRows } from '../../domain/sheet/sort-rows.ts';
import type { TableStore } from './draft-store.ts';
import type { GridState } from './grid-state.ts';

/** What the grid shows now. */
export interface GridContext {
  columns: Column[];
  store: TableStore;
  computed: EvaluatedRow[];
  onMessage: (message: string) => void;
}

/** Everything that keys, mouse and menus do to a table; each change of cells is one step of undo. */
export class GridActions {
  readonly grid: GridState;
  readonly #now: () => GridContext;

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

  startEditing(): void {
    const place = this.grid.active.peek();
    if (!this.columnAt(place.column)?.expr) this.grid.edit('edit', this.textAt(place));
  }

  type(text: string): void {
    const place = this.grid.active.peek();
    const id = this.columnAt(place.column)?.id;
    if (id === undefined) return;
    if (this.grid.mode.peek() === 'point') this.grid.edit('type', this.textAt(place));
    this.#now().store.change(withCell(this.draft, place.row, id, text), `${place.row}/${id}`);
  }

  /** Leaves the cell as it was before it was edited. */
  revert(): void {
    this.type(this.grid.before);
    this.grid.mode.value = 'point';
  }

  /** Sets a cell at once, as a tick or a choice does. */
  set({ row, column }: CellPlace, text: string): void {
    const id = this.columnAt(column)?.id;
    if (id !== undefined) this.#change(withCell(this.draft, row, id, text));
    this.grid.mode.value = 'point';
  }

  clear(): void {
    this.#change(withoutTexts(this.draft, this.#now().columns, this.grid.range));
  }

  fillDown(): void {
    const { top, bottom } = this.grid.range;
    if (top === bottom) return;
    this.#change(
      filledDown(this.draft, this.#now().columns, this.grid.range),
      `已把第 ${top + 1} 行的内容填到第 ${bottom + 1} 行，可以撤销。`,
    );
  }

  copy(data: DataTransfer): void {
    const { columns, computed } = this.#now();
    const cells = rangeTexts(this.draft, columns, computed, this.grid.range);
    data.setData('text/plain', clipboardText(cells));
    data.setData('text/html', clipboardHtml(cells));
  }

  paste(block: string[][]): void {
    const { top, left } = this.grid.range;
    const at = { row: top, column: left };
    const { draft, said } = pasteBlock(this.draft, this.#now().columns, at, block);
    this.#change(draft, said);
  }

  /** One text into every cell of the range. */
  pasteEverywhere(text: string): void {
    const { top, left, bottom, right } = this.grid.range;
    const line = Array.from({ length: right - left + 1 }, () => text);
    this.paste(Array.from({ length: bottom - top + 1 }, () => line));
  }

  insertRow(before: number): void {
    const fields = this.#typed();
    this.#change(withRow(this.draft, fields, before), `已加一行，现在是第 ${before + 1} 行。`);
    this.grid.choose({ row: before, column: 0 });
  }

  addRow(): void {
    this.#change(withRow(this.draft, this.#typed(), null));
    this.grid.choose({ row: this.size.rows - 1, column: 0 });
  }

  copyRow(row: number): void {
    this.#change(withCopiedRow(this.draft, row), `已在下面复制第 ${row + 1} 行。`);
    this.grid.choose({ row: row + 1, column: this.grid.active.peek().column });
  }

  removeRows(row: number, count: number): void {
    const rows = count === 1 ? `第 ${row + 1} 行` : `第 ${row + 1} 到 ${row + count} 行`;
    this.#change(withoutRows(this.draft, this.#typed(), row, count), `已删除${rows}，可以撤销。`);
    const { column } = this.grid.active.peek();
    this.grid.choose({ row: clamp(row, this.size.rows), column });
  }

  /** Moves rows so that they begin at `to`; the chosen cells go with them. */
  moveRows(row: number, count: number, to: number): void {
    const place = Math.min(Math.max(to, 0), this.size.rows - count);
    if (place === row) return;
    this.#change(
      withMovedRows(this.draft, row, count, place),
      `已把第 ${row + 1} 行移到第 ${place + 1} 行。`,
    );
    const [active, corner] = [this.grid.active.peek(), this.grid.corner.peek()];
    this.grid.choose({ ...active, row: clamp(active.row + place - row, this.size.rows) });
    this.grid.choose({ ...corner, row: clamp(corner.row + place - row, this.size.rows) }, true);
  }

  sort(column: Column, descending: boolean): void {
    const { computed } = this.#now();
    this.#change(
      sortedRows(this.draft, computed, column.id, descending),
      `已按“${column.label}”${descending ? '从大到小' : '从小到大'}排序，可以撤销。`,
    );
  }

  #typed(): string[] {
    return this.#now()
      .columns.filter(({ expr }) => !expr)
      .map(({ id }) => id);
  }

  #change(next: Draft, message = ''): void {
    const { store, onMessage } = this.#now();
    store.change(next);
    if (message) onMessage(message);
  }
}

function clamp(value: number, count: number): number {
  return Math.min(Math.max(value, 0), Math.max(0, count - 1));
}
