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

/**
 * Computes the computed columns, the totals row and the checks of a sheet.
 * Totals of ratios come from the sums, never from a mean of the rows.
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
  readonly #labels: Map<string, string>;
  readonly #computed = new Map<string, Evaluated>();

  constructor(sheet: SheetCore, params: Values, inputs: Values[]) {
    this.#sheet = sheet;
    this.#params = params;
    this.#inputs = inputs;
    this.#labels = new Map([...sheet.params, ...sheet.columns].map(({ id, label }) => [id, label]));
  }

  row(row: number): EvaluatedSheet['totals'] {
    return this.#collect((column) => this.#cell(row, column));
  }

  totals(): EvaluatedSheet['totals'] {
    const sums = this.#collect((column) =>
      column.total === 'sum' ? evaluate(parseExpression(`sum(${column.id})`), this.scope(0)) : { missing: '' },
    );
    const scope: Scope = {
      ...this.scope(0),
      cell: (id) => sums.values[id] ?? this.#params[id] ?? null,
    };
    return this.#collect((column) => {
      if (column.total === 'recompute' && column.expr) return evaluate(parseExpression(column.expr), scope);
      const sum = sums.values[column.id];
      return typeof sum === 'number' ? { value: sum } : { missing: '' };
    });
  }

  scope(row: number): Scope {
    return {
      cell: (id) => {
        const column = this.#sheet.columns.find((each) => each.id === id);
        if (!column) return this.#params[id] ?? null;
        const cell = this.#cell(row, column);
        return 'value' in cell ? cell.value : null;
      },
      column: (id) => {
        const column = this.#sheet.columns.find((each) => each.id === id);
        return column ? this.#inputs.map((_, index) => valueOf(this.#cell(index, column))) : [];
      },
      label: (id) => this.#labels.get(id) ?? id,
    };
  }

  #cell(row: number, column: Column): Evaluated {
    if (!column.expr) {
      const value = this.#inputs[row]?.[column.id] ?? null;
      return value === null ? { missing: '' } : { value };
    }
    const key = `${row}/${column.id}`;
    let cell = this.#computed.get(key);
    if (!cell) {
      cell = evaluate(parseExpression(column.expr), this.scope(row));
      this.#computed.set(key, cell);
    }
    return cell;
  }

  #collect(cell: (column: Column) => Evaluated): EvaluatedSheet['totals'] {
    const values: Values = {};
    const missing: Record<string, string> = {};
    for (const column of this.#sheet.columns) {
      const result = cell(column);
      values[column.id] = 'value' in result && typeof result.value !== 'boolean' ? result.value : null;
      if ('missing' in result && result.missing) missing[column.id] = result.missing;
    }
    return { values, missing };
  }
}

function brokenRows(check: Check, sheet: SheetCore, cells: CellTable, count: number): EvaluatedSheet['issues'] {
  const rule = parseExpression(check.rule);
  const perRow = references(rule).cells.some((id) => sheet.columns.some((column) => column.id === id));
  const rows = perRow ? Array.from({ length: count }, (_, row) => row) : [0];
  return rows.flatMap((row) => {
    const result = evaluate(rule, cells.scope(row));
    if (!('value' in result) || result.value !== false) return [];
    return [{ row: perRow ? row : null, column: check.column, message: check.message }];
  });
}

function valueOf(cell: Evaluated): Scalar | null {
  return 'value' in cell ? cell.value : null;
}
