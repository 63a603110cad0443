import { evaluate, type Evaluated, type Scalar, type Scope } from '../expression/evaluate.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Value, Values } from '../field/value.ts';
import type { EvaluatedRow, Issue } from './evaluate-sheet.ts';
import type { Check, Column, Sheet } from './schema.ts';

export type SheetCore = Pick<Sheet, 'params' | 'columns' | 'checks'>;

/** What an expression reads in a box without a tick. */
export const UNTICKED = '否';

const BLANK: Evaluated = { missing: '' };

/** The cells of a sheet, each computed once, when it is first asked for. */
export class CellTable {
  readonly #sheet: SheetCore;
  readonly #params: Values;
  readonly #inputs: Values[];
  readonly #known: (row: Values) => Values | undefined;
  readonly #byId: Map<string, Column>;
  readonly #labels: Map<string, string>;
  /** Boxes to tick: one without a tick is no blank but says no. */
  readonly #boxes: Set<string>;
  readonly #cells: Map<string, Evaluated>[];
  readonly #totals = new Map<string, Evaluated>();
  readonly #columns = new Map<string, (Scalar | null)[]>();
  readonly #aggregates = new Map<object, Scalar>();

  /** `known` gives the values of a row that need not be computed again. */
  constructor(
    sheet: SheetCore,
    params: Values,
    inputs: Values[],
    known: (row: Values) => Values | undefined,
  ) {
    this.#sheet = sheet;
    this.#params = params;
    this.#inputs = inputs;
    this.#known = known;
    this.#byId = new Map(sheet.columns.map((column) => [column.id, column]));
    this.#labels = new Map([...sheet.params, ...sheet.columns].map(({ id, label }) => [id, label]));
    this.#boxes = new Set(
      [...sheet.params, ...sheet.columns].flatMap(({ id, type }) => (type === 'check' ? [id] : [])),
    );
    this.#cells = inputs.map(() => new Map<string, Evaluated>());
  }

  row(row: number): EvaluatedRow {
    return this.#collect((column) => this.#cell(row, column));
  }

  totals(): EvaluatedRow {
    return this.#collect((column) => this.#total(column));
  }

  /** The values of a column, blanks included. */
  column(id: string): (Scalar | null)[] {
    const column = this.#byId.get(id);
    if (!column) return [];
    return remember(this.#columns, id, () =>
      this.#inputs.map((_, row) => valueOf(this.#cell(row, column))),
    );
  }

  /** The rules among `checks` that do not hold in a row. */
  broken(checks: Check[], row: number): Omit<Issue, 'row'>[] {
    return checks.flatMap(({ rule, column, message }) => {
      const result = evaluate(parseExpression(rule), this.#rowScope(row));
      return 'value' in result && result.value === false ? [{ column, message }] : [];
    });
  }

  #rowScope(row: number): Scope {
    const scope = this.#scope((column) => this.#cell(row, column));
    return {
      ...scope,
      cell: (id) => scope.cell(id) ?? (this.#boxes.has(id) ? UNTICKED : null),
    };
  }

  #scope(cellOf: (column: Column) => Evaluated): Scope {
    return {
      cell: (id) => {
        const column = this.#byId.get(id);
        return column ? valueOf(cellOf(column)) : (this.#params[id] ?? null);
      },
      column: (id) => this.column(id),
      label: (id) => this.#labels.get(id) ?? id,
      once: (node, work) => remember(this.#aggregates, node, work),
    };
  }

  #cell(row: number, column: Column): Evaluated {
    const inputs = this.#inputs[row] ?? {};
    if (!column.expr) return given(inputs[column.id]);
    const known = this.#known(inputs);
    if (known) return computed(known[column.id] ?? null);
    const expr = column.expr;
    return remember(this.#cells[row] ?? new Map<string, Evaluated>(), column.id, () =>
      isBlank(inputs) ? BLANK : evaluate(parseExpression(expr), this.#rowScope(row)),
    );
  }

  /** The cell of the totals row; a recomputed one reads the other cells of that row. */
  #total(column: Column): Evaluated {
    if (column.total === 'none') return BLANK;
    const text =
      column.total === 'recompute' ? (column.expr ?? '0') : `${column.total}(${column.id})`;
    return remember(this.#totals, column.id, () =>
      evaluate(
        parseExpression(text),
        this.#scope((other) => this.#total(other)),
      ),
    );
  }

  #collect(cell: (column: Column) => Evaluated): EvaluatedRow {
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

function given(value: Values[string] | undefined): Evaluated {
  return value === null || value === undefined || value === '' ? BLANK : { value };
}

/** Unlike one that is typed in, a computed text may be empty. */
function computed(value: Value): Evaluated {
  return value === null ? BLANK : { value };
}

function isBlank(inputs: Values): boolean {
  return Object.values(inputs).every((value) => value === null || value === '');
}

function valueOf(cell: Evaluated): Scalar | null {
  return 'value' in cell ? cell.value : null;
}

function remember<K, T>(known: Map<K, T>, key: K, find: () => T): T {
  let value = known.get(key);
  if (value === undefined) {
    value = find();
    known.set(key, value);
  }
  return value;
}
