import { inputTexts } from './read-inputs.ts';
import { rowSheet } from './row-sheet.ts';
import { sampleDraft } from '../sheet/draft.ts';
import type { Values } from '../field/value.ts';
import type { Formula } from './schema.ts';

/** What a reader changed in a calculator or a workbench; what is not there still is the example. */
export interface ToolState {
  /** Texts by input id, as typed. */
  inputs: Record<string, string>;
  /** Rows of texts by table id. */
  tables: Record<string, Record<string, string>[]>;
}

export const UNTOUCHED: ToolState = { inputs: {}, tables: {} };

/** Values for a calculator as the state that its link carries; without `rows` its table stays the sample. */
export function stateOf(formula: Formula, inputs: Values, rows: Values[] | undefined): ToolState {
  const given = { inputs: formula.inputs.filter(({ id }) => id in inputs) };
  const sheet = rowSheet(formula);
  const draft = rows && sampleDraft({ ...sheet, sample: { params: {}, rows } });
  return {
    inputs: inputTexts(given, inputs),
    tables: formula.rows && draft ? { [tableId(formula.rows)]: draft.rows } : {},
  };
}

/** Under what id the table of a formula is kept and linked. */
export function tableId(rows: NonNullable<Formula['rows']>): string {
  return rows.id ?? 'rows';
}

const MOST_ROWS = 5000;
/** The longest text that is kept or linked. */
export const MOST_CHARACTERS = 20_000;

/** Whether something read from storage, a link or a file is the state of a tool. */
export function isToolState(data: unknown): data is ToolState {
  if (!isMap(data)) return false;
  const { inputs, tables } = data;
  return (
    isTexts(inputs) &&
    isMap(tables) &&
    Object.values(tables).every(
      (rows) => Array.isArray(rows) && rows.length <= MOST_ROWS && rows.every(isTexts),
    )
  );
}

function isTexts(value: unknown): value is Record<string, string> {
  return (
    isMap(value) &&
    Object.values(value).every((text) => typeof text === 'string' && text.length <= MOST_CHARACTERS)
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
