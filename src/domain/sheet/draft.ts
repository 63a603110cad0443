import { editText } from '../field/edit-text.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value, Values } from '../field/value.ts';
import type { Sheet } from './schema.ts';

/** A sheet being filled in: the texts as the reader left them, so that a wrong one is never lost. */
export interface Draft {
  params: Record<string, string>;
  rows: Record<string, string>[];
}

/** A draft read into values; `errors` hold the sentence for each text that could not be read. */
export interface DraftValues {
  params: Values;
  rows: Values[];
  errors: { row: number | null; field: string; message: string }[];
}

/** The columns that a reader fills in. */
export function inputColumns(sheet: Pick<Sheet, 'columns'>): Sheet['columns'] {
  return sheet.columns.filter(({ expr }) => !expr);
}

/** The sample as a draft: what the editor starts with. */
export function sampleDraft(sheet: Sheet): Draft {
  return {
    params: texts(sheet.params, sheet.sample.params),
    rows: sheet.sample.rows.map((row) => texts(inputColumns(sheet), row)),
  };
}

/** A draft of `rows` blank rows. */
export function blankDraft(sheet: Sheet, rows: number): Draft {
  return {
    params: texts(sheet.params, {}),
    rows: Array.from({ length: rows }, () => texts(inputColumns(sheet), {})),
  };
}

/** Reads every text of a draft; a text that cannot be read counts as blank in the values. */
export function readDraft(sheet: Sheet, draft: Draft): DraftValues {
  const errors: DraftValues['errors'] = [];
  const read = (fields: Field[], from: Record<string, string>, row: number | null): Values =>
    Object.fromEntries(
      fields.map((field): [string, Value] => {
        const parsed = parseValue(field, from[field.id] ?? '');
        if ('value' in parsed) return [field.id, parsed.value];
        errors.push({ row, field: field.id, message: parsed.error });
        return [field.id, null];
      }),
    );
  const params = read(sheet.params, draft.params, null);
  const rows = draft.rows.map((row, index) =>
    isBlankRow(row) ? read([], row, index) : read(inputColumns(sheet), row, index),
  );
  return { params, rows, errors };
}

/** Whether a draft holds a text that cannot be read; a cell that is merely blank does not count. */
export function hasUnreadable({ rows }: Pick<Draft, 'rows'>, { errors }: DraftValues): boolean {
  return errors.some(({ row, field }) => row !== null && (rows[row]?.[field] ?? '').trim() !== '');
}

/** Whether nothing is filled in; such rows are kept in the editor and left out of exports. */
export function isBlankRow(row: Record<string, string>): boolean {
  return Object.values(row).every((text) => text.trim() === '');
}

function texts(fields: Field[], values: Values): Record<string, string> {
  return Object.fromEntries(
    fields.map((field) => [field.id, editText(field.type, values[field.id] ?? null)]),
  );
}
