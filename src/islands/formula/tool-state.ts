/** What a reader changed in a calculator or a workbench; what is not there still is the example. */
export interface ToolState {
  /** Texts by input id, as typed. */
  inputs: Record<string, string>;
  /** Rows of texts by table id. */
  tables: Record<string, Record<string, string>[]>;
}

export const UNTOUCHED: ToolState = { inputs: {}, tables: {} };

const MOST_ROWS = 5000;
const MOST_CHARACTERS = 20_000;

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
