import type { Section } from '../../domain/document/schema.ts';
import { withCell, withRow } from '../../domain/sheet/edit-draft.ts';
import type { TableStore } from '../sheet/draft-store.ts';
import { cellDisplay } from '../sheet/cell-display.ts';

/** The cells of a table as a view reads and changes them. */
export class ViewCells {
  readonly #section: Section;
  readonly #table: TableStore;

  constructor(section: Section, table: TableStore) {
    this.#section = section;
    this.#table = table;
  }

  get rows(): Record<string, string>[] {
    return this.#table.draft.value.rows;
  }

  text(row: number, id: string): string {
    return this.rows[row]?.[id] ?? '';
  }

  set(row: number, id: string, text: string, key: string | null = null): void {
    this.#table.change(withCell(this.#table.draft.peek(), row, id, text), key);
  }

  /** A new row at the end with these cells filled in; gives its number. */
  add(texts: Record<string, string>): number {
    const fields = this.#section.columns.filter(({ expr }) => !expr).map(({ id }) => id);
    const longer = withRow(this.#table.draft.peek(), fields, null);
    const row = longer.rows.length - 1;
    const rows = longer.rows.with(row, { ...longer.rows[row], ...texts });
    this.#table.change({ ...longer, rows });
    return row;
  }

  label(id: string): string {
    return this.#section.columns.find((column) => column.id === id)?.label ?? id;
  }

  options(id: string): string[] {
    return this.#section.columns.find((column) => column.id === id)?.options ?? [];
  }

  /** What a card says below its name: the filled cells among these. */
  details(row: number, ids: string[]): { label: string; text: string; isLink: boolean }[] {
    return ids.flatMap((id) => {
      const column = this.#section.columns.find((each) => each.id === id);
      const text = column ? cellDisplay(column, this.text(row, id)) : '';
      const isLink = column?.type === 'link' && /^(https?:\/\/|\/)/i.test(text);
      return column && text ? [{ label: column.label, text, isLink }] : [];
    });
  }
}
