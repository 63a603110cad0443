import { evaluate, type Evaluated, type Scalar, type Scope } from '../expression/evaluate.ts';
import { references } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Values } from '../field/value.ts';
import type { Check, Column, Sheet } from './schema.ts';

/** A sheet with everything computed. `missing` says in Chinese why a computed cell is blank. */
export interface EvaluatedSheet {
  rows: { values: Values; missing: Record<string, string> }[];
  totals: { values: Values; missing: Record<string, string> };
  /** Broken rules; `row` is null for those about the whole sheet. */
  issues: { row: number | null; column: string | undefined; message: string }[];
}

type SheetCore = Pick<Sheet, 'params' | 'columns' | 'checks'>;

const BLANK: Evaluated = { missing: '' };

/**
 * Computes the computed columns, the totals row and the checks of a sheet.
 * Totals of ratios come from the sums, never from a mean of the rows. A row with nothing filled in
 * has nothing computed.
 */
export function evaluateSheet(sheet: SheetCore, params: Values, inputs: Values[]): EvaluatedSheet {
  const cells = new CellTable(sheet, params, inputs);
  const rows = inputs.map((_, row) => cells.row(row));
  const totals = cells.totals();
  const issues = sheet.checks.flatMap((check) => brokenRows(check, sheet, cells, inputs.length));
  return { rows, totals, issues };
}

class CellTable {
  readonly #sheet: SheetCore;
  readonly #params: Values;
  readonly #inputs: Values[];
  readonly #byId: Map<string, Column>;
  readonly #labels: Map<string, string>;
  readonly #cells = new Map<string, Evaluated>();
  readonly #columns = new Map<string, (Scalar | null)[]>();

  constructor(sheet: SheetCore, params: Values, inputs: Values[]) {
    this.#sheet = sheet;
    this.#params = params;
    this.#inputs = inputs;
    this.#byId = new Map(sheet.columns.map((column) => [column.id, column]));
    this.#labels = new Map([...sheet.params, ...sheet.columns].map(({ id, label }) => [id, label]));
  }

  row(row: number): EvaluatedSheet['totals'] {
    return this.#collect((column) => this.#cell(row, column));
  }

  totals(): EvaluatedSheet['totals'] {
    return this.#collect((column) => this.#total(column));
  }

  /** What an expression sees in one row. */
  scope(row: number): Scope {
    return this.#scope((column) => this.#cell(row, column));
  }

  #scope(cellOf: (column: Column) => Evaluated): Scope {
    return {
      cell: (id) => {
        const column = this.#byId.get(id);
        return column ? valueOf(cellOf(column)) : (this.#params[id] ?? null);
      },
      column: (id) => this.#column(id),
      label: (id) => this.#labels.get(id) ?? id,
    };
  }

  #cell(row: number, column: Column): Evaluated {
    const inputs = this.#inputs[row] ?? {};
    if (!column.expr) return given(inputs[column.id]);
    const expr = column.expr;
    return remember(this.#cells, `${row}/${column.id}`, () =>
      isBlank(inputs) ? BLANK : evaluate(parseExpression(expr), this.scope(row)),
    );
  }

  /** The cell of the totals row; a recomputed one reads the other cells of that row. */
  #total(column: Column): Evaluated {
    if (column.total === 'none') return BLANK;
    const text = column.total === 'sum' ? `sum(${column.id})` : (column.expr ?? '0');
    return remember(this.#cells, `totals/${column.id}`, () =>
      evaluate(
        parseExpression(text),
        this.#scope((other) => this.#total(other)),
      ),
    );
  }

  #column(id: string): (Scalar | null)[] {
    const column = this.#byId.get(id);
    if (!column) return [];
    return remember(this.#columns, id, () =>
      this.#inputs.map((_, row) => valueOf(this.#cell(row, column))),
    );
  }

  #collect(cell: (column: Column) => Evaluated): EvaluatedSheet['totals'] {
    const values: Values = {};
    const missing: Record<string, string> = {};
    for (const column of this.#sheet.columns) {
      const result = cell(column);
      const value = valueOf(result);
      values[column.id] = typeof value === 'boolean' ? null : value;
      if ('missing' in result && result.missing) missing[column.id] = result.missing;
    }
    return { values, missing };
  }
}

function brokenRows(
  check: Check,
  sheet: SheetCore,
  cells: CellTable,
  count: number,
): EvaluatedSheet['issues'] {
  const rule = parseExpression(check.rule);
  const perRow = references(rule).cells.some((id) =>
    sheet.columns.some((column) => column.id === id),
  );
  const rows = perRow ? Array.from({ length: count }, (_, row) => row) : [0];
  return rows.flatMap((row) => {
    const result = evaluate(rule, cells.scope(row));
    if (!('value' in result) || result.value !== false) return [];
    return [{ row: perRow ? row : null, column: check.column, message: check.message }];
  });
}

function given(value: Values[string] | undefined): Evaluated {
  return value === null || value === undefined || value === '' ? BLANK : { value };
}

function isBlank(inputs: Values): boolean {
  return Object.values(inputs).every((value) => value === null || value === '');
}

function valueOf(cell: Evaluated): Scalar | null {
  return 'value' in cell ? cell.value : null;
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}
