import { clipboardHtml, clipboardText } from '../../domain/sheet/clipboard-text.ts';
import type { Draft } from '../../domain/sheet/draft.ts';
import {
  withCopiedRow,
  withMovedRows,
  withoutRows,
  withRow,
} from '../../domain/sheet/edit-draft.ts';
import { filledDown, rangeTexts, withoutTexts } from '../../domain/sheet/edit-range.ts';
import { pasteBlock } from '../../domain/sheet/paste-block.ts';
import { rangeSummary } from '../../domain/sheet/range-summary.ts';
import type { Column } from '../../domain/sheet/schema.ts';
import { sortedRows } from '../../domain/sheet/sort-rows.ts';
import type { GridContext } from './grid-actions.ts';
import { clamp, type GridState } from './grid-state.ts';

/** What is done to ranges and rows of a table; each is one step of undo. Loads when the reader enters a table. */
export class GridEdits {
  readonly #grid: GridState;
  readonly #now: () => GridContext;

  constructor(grid: GridState, now: () => GridContext) {
    this.#grid = grid;
    this.#now = now;
  }

  clear(): void {
    this.#change(withoutTexts(this.#draft, this.#now().columns, this.#grid.range));
  }

  fillDown(): void {
    const { top, bottom } = this.#grid.range;
    if (top === bottom) return;
    this.#change(
      filledDown(this.#draft, this.#now().columns, this.#grid.range),
      `已把第 ${top + 1} 行的内容填到第 ${bottom + 1} 行，可以撤销。`,
    );
  }

  copy(data: DataTransfer): void {
    const { columns, computed } = this.#now();
    const cells = rangeTexts(this.#draft, columns, computed, this.#grid.range);
    data.setData('text/plain', clipboardText(cells));
    data.setData('text/html', clipboardHtml(cells));
  }

  paste(block: string[][]): void {
    const { top, left } = this.#grid.range;
    const at = { row: top, column: left };
    const { draft, said } = pasteBlock(this.#draft, this.#now().columns, at, block);
    this.#change(draft, said);
  }

  /** One text into every cell of the range. */
  pasteEverywhere(text: string): void {
    const { top, left, bottom, right } = this.#grid.range;
    const line = Array.from({ length: right - left + 1 }, () => text);
    this.paste(Array.from({ length: bottom - top + 1 }, () => line));
  }

  insertRow(before: number): void {
    const next = withRow(this.#draft, this.#typed(), before);
    this.#change(next, `已加一行，现在是第 ${before + 1} 行。`);
    this.#grid.choose({ row: before, column: 0 });
  }

  addRow(): void {
    this.#change(withRow(this.#draft, this.#typed(), null));
    this.#grid.choose({ row: this.#count - 1, column: 0 });
  }

  copyRow(row: number): void {
    this.#change(withCopiedRow(this.#draft, row), `已在下面复制第 ${row + 1} 行。`);
    this.#grid.choose({ row: row + 1, column: this.#grid.active.peek().column });
  }

  removeRows(row: number, count: number): void {
    const rows = count === 1 ? `第 ${row + 1} 行` : `第 ${row + 1} 到 ${row + count} 行`;
    const next = withoutRows(this.#draft, this.#typed(), row, count);
    this.#change(next, `已删除${rows}，可以撤销。`);
    const { column } = this.#grid.active.peek();
    this.#grid.choose({ row: clamp(row, this.#count), column });
  }

  /** Moves rows so that they begin at `to`; the chosen cells go with them. */
  moveRows(row: number, count: number, to: number): void {
    const place = Math.min(Math.max(to, 0), this.#count - count);
    if (place === row) return;
    this.#change(
      withMovedRows(this.#draft, row, count, place),
      `已把第 ${row + 1} 行移到第 ${place + 1} 行。`,
    );
    const [active, corner] = [this.#grid.active.peek(), this.#grid.corner.peek()];
    this.#grid.choose({ ...active, row: clamp(active.row + place - row, this.#count) });
    this.#grid.choose({ ...corner, row: clamp(corner.row + place - row, this.#count) }, true);
  }

  /** What is said about the chosen range. */
  summary(): string {
    const { columns, computed } = this.#now();
    return rangeSummary(columns, computed, this.#grid.range);
  }

  sort(column: Column, descending: boolean): void {
    const next = sortedRows(this.#draft, this.#now().computed, column.id, descending);
    const order = descending ? '从大到小' : '从小到大';
    this.#change(next, `已按“${column.label}”${order}排序，可以撤销。`);
  }

  get #draft(): Draft {
    return this.#now().store.draft.peek();
  }

  get #count(): number {
    return this.#draft.rows.length;
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
