import { isNumeric } from '../../domain/field/is-numeric.ts';
import type { EvaluatedSection } from '../../domain/document/evaluate-document.ts';
import type { Section } from '../../domain/document/schema.ts';
import { withCell, withRow } from '../../domain/sheet/edit-draft.ts';
import type { EvaluatedRow } from '../../domain/sheet/evaluate-sheet.ts';
import type { Column } from '../../domain/sheet/schema.ts';
import type { TableStore } from '../sheet/draft-store.ts';
import { cellDisplay, computedDisplay } from '../sheet/cell-display.ts';

/** The cells of a table as a view reads and changes them. */
export class ViewCells {
  readonly #section: Section;
  readonly #computed: EvaluatedRow[];
  readonly #table: TableStore;

  constructor({ section, evaluated }: EvaluatedSection, table: TableStore) {
    this.#section = section;
    this.#computed = evaluated.rows;
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

  /** Whether a column is filled in by hand. */
  isTyped(id: string): boolean {
    return this.#section.columns.some((column) => column.id === id && !column.expr);
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
      const text = column ? this.#shown(row, column) : '';
      const isLink = column?.type === 'link' && /^(https?:\/\/|\/)/i.test(text);
      return column && text ? [{ label: column.label, text: named(column, text), isLink }] : [];
    });
  }

  #shown(row: number, column: Column): string {
    return column.expr
      ? computedDisplay(column.type, this.#computed[row]?.values[column.id] ?? null)
      : cellDisplay(column, this.text(row, column.id));
  }
}

/** A number or a date says nothing without its name. */
function named({ type, label, unit }: Column, text: string): string {
  if (type === 'date') return `${label} ${text}`;
  return isNumeric(type) ? [label, text, unit].filter(Boolean).join(' ') : text;
}
