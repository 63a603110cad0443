import { editText } from '../field/edit-text.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value, Values } from '../field/value.ts';
import type { Sheet } from './schema.ts';

/** Texts by field id, as the reader left them. */
export type Texts = Record<string, string>;

/** A sheet being filled in: the texts as the reader left them, so that a wrong one is never lost. */
export interface Draft {
  params: Texts;
  rows: Texts[];
}

interface FieldError {
  field: string;
  message: string;
}

export type DraftError = FieldError & { row: number | null };

type SheetFields = Pick<Sheet, 'params' | 'columns'>;

/** A draft read into values; `errors` hold the sentence for each text that could not be read. */
export interface DraftValues {
  params: Values;
  rows: Values[];
  errors: DraftError[];
}

/** The columns that a reader fills in. */
export function inputColumns(sheet: Pick<Sheet, 'columns'>): Sheet['columns'] {
  return sheet.columns.filter(({ expr }) => !expr);
}

/** The sample as a draft: what the editor starts with. */
export function sampleDraft(sheet: SheetFields & Pick<Sheet, 'sample'>): Draft {
  return {
    params: texts(sheet.params, sheet.sample.params),
    rows: sheet.sample.rows.map((row) => texts(inputColumns(sheet), row)),
  };
}

/** A draft of `rows` blank rows. */
export function blankDraft(sheet: SheetFields, rows: number): Draft {
  return {
    params: texts(sheet.params, {}),
    rows: Array.from({ length: rows }, () => texts(inputColumns(sheet), {})),
  };
}

/** Reads every text of a draft; a text that cannot be read counts as blank in the values. */
export function readDraft(sheet: SheetFields, draft: Draft): DraftValues {
  return draftReader(sheet)(draft);
}

/** `readDraft` for a draft that is being edited: texts that are the same object as before are not read again. */
export function draftReader(sheet: SheetFields): (draft: Draft) => DraftValues {
  const known = new WeakMap<Texts, { values: Values; errors: FieldError[] }>();
  const inputs = inputColumns(sheet);
  const read = (fields: Field[], texts: Texts) => {
    let found = known.get(texts);
    if (!found) {
      found = readTexts(fields, texts);
      known.set(texts, found);
    }
    return found;
  };
  return (draft) => {
    const params = read(sheet.params, draft.params);
    const rows = draft.rows.map((row) => read(isBlankRow(row) ? [] : inputs, row));
    const errors = rows.flatMap((row, index) =>
      row.errors.map((error): DraftError => ({ row: index, ...error })),
    );
    return {
      params: params.values,
      rows: rows.map(({ values }) => values),
      errors: [...params.errors.map((error): DraftError => ({ row: null, ...error })), ...errors],
    };
  };
}

function readTexts(fields: Field[], texts: Texts): { values: Values; errors: FieldError[] } {
  const errors: FieldError[] = [];
  const values = Object.fromEntries(
    fields.map((field): [string, Value] => {
      const parsed = parseValue(field, texts[field.id] ?? '');
      if ('value' in parsed) return [field.id, parsed.value];
      errors.push({ field: field.id, message: parsed.error });
      return [field.id, null];
    }),
  );
  return { values, errors };
}

/** Whether a draft holds a text that cannot be read; a cell that is merely blank does not count. */
export function hasUnreadable({ rows }: Pick<Draft, 'rows'>, { errors }: DraftValues): boolean {
  return errors.some(({ row, field }) => row !== null && (rows[row]?.[field] ?? '').trim() !== '');
}

/** Whether nothing is filled in; such rows are kept in the editor and left out of exports. */
export function isBlankRow(row: Texts): boolean {
  return Object.values(row).every((text) => text.trim() === '');
}

function texts(fields: Field[], values: Values): Texts {
  return Object.fromEntries(
    fields.map((field) => [field.id, editText(field.type, values[field.id] ?? null)]),
  );
}
