import type { Field } from '../field/schema.ts';
import { headerText } from './header-text.ts';
import { isBlankCell, type GridCell } from './grid.ts';

/** How the columns of a file belong to fields. */
export interface HeaderMatch {
  /** Column of the file, counted from 0, by field id. */
  columns: Map<string, number>;
  /** Heads that no field has. */
  unknown: string[];
  /** Heads of fields that stand there a second time. */
  repeated: string[];
}

/** Matches a row of heads with fields; spaces, case, full width and units in brackets do not matter. */
export function matchHeader(
  fields: Pick<Field, 'id' | 'label' | 'unit'>[],
  row: GridCell[],
): HeaderMatch {
  const match: HeaderMatch = { columns: new Map(), unknown: [], repeated: [] };
  row.forEach((cell, index) => {
    if (isBlankCell(cell)) return;
    const head = String(cell).trim();
    const field = fieldOf(fields, head);
    if (!field) match.unknown.push(head);
    else if (match.columns.has(field.id)) match.repeated.push(head);
    else match.columns.set(field.id, index);
  });
  return match;
}

/** The field that a head or a label names. */
export function fieldOf<F extends Pick<Field, 'id' | 'label' | 'unit'>>(
  fields: F[],
  head: string,
): F | undefined {
  const exact = fields.find((field) =>
    [field.label, headerText(field)].some((name) => plain(name) === plain(head)),
  );
  return exact ?? fields.find((field) => withoutUnit(field.label) === withoutUnit(head));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:]/g, '');
}

function withoutUnit(text: string): string {
  const bare = plain(text).replace(/(\([^()]*\)|\[[^[\]]*\]|【[^】]*】)$/, '');
  return bare === '' ? plain(text) : bare;
}
