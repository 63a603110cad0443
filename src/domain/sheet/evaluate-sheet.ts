import { parseExpression } from '../expression/parse.ts';
import { references } from '../expression/ast.ts';
import type { Scalar } from '../expression/evaluate.ts';
import type { Values } from '../field/value.ts';
import { CellTable, type SheetCore } from './cell-table.ts';

/** Computed values, and in `missing` the Chinese reason where one is blank. */
export interface EvaluatedRow {
  values: Values;
  missing: Record<string, string>;
}

export interface Issue {
  row: number | null;
  column: string | undefined;
  message: string;
}

/** A sheet with everything computed. */
export interface EvaluatedSheet {
  rows: EvaluatedRow[];
  totals: EvaluatedRow;
  /** Broken rules; `row` is null for those about the whole sheet. */
  issues: Issue[];
}

/** What is known of one row as long as nothing that it reads has changed. */
interface KnownRow {
  result: EvaluatedRow;
  broken: Omit<Issue, 'row'>[];
}

interface Known {
  params: Values;
  rows: Map<Values, KnownRow>;
  read: Map<string, (Scalar | null)[]>;
}

/**
 * Computes the computed columns, the totals row and the checks of a sheet.
 * Totals of ratios come from the sums, never from a mean of the rows. A row with nothing filled in
 * has nothing computed.
 */
export function evaluateSheet(sheet: SheetCore, params: Values, inputs: Values[]): EvaluatedSheet {
  return sheetEvaluator(sheet)(params, inputs);
}

/**
 * `evaluateSheet` for a sheet that is being edited. A row that is the same object as before is not computed
 * again, and its result stays the same object, unless the params or a column that rows add up have changed.
 */
export function sheetEvaluator(
  sheet: SheetCore,
): (params: Values, inputs: Values[]) => EvaluatedSheet {
  const rowChecks = sheet.checks.filter(({ rule }) => readsRow(sheet, rule));
  const sheetChecks = sheet.checks.filter((check) => !rowChecks.includes(check));
  const addedUp = columnsRead([
    ...sheet.columns.flatMap(({ expr }) => expr ?? []),
    ...rowChecks.map(({ rule }) => rule),
  ]);
  let known: Known | undefined;

  const compute = (params: Values, inputs: Values[], before: Known['rows']) => {
    const cells = new CellTable(sheet, params, inputs, (row) => before.get(row)?.result.values);
    const rows = inputs.map((input, index): KnownRow => {
      return (
        before.get(input) ?? {
          result: cells.row(index),
          broken: cells.broken(rowChecks, index),
        }
      );
    });
    const read = new Map(addedUp.map((id) => [id, cells.column(id)]));
    return { cells, rows, read };
  };

  return (params, inputs) => {
    const reusable = known?.params === params ? known : undefined;
    let found = compute(params, inputs, reusable?.rows ?? new Map<Values, KnownRow>());
    if (reusable && !sameColumns(found.read, reusable.read)) {
      found = compute(params, inputs, new Map());
    }
    const { cells, rows, read } = found;
    known = {
      params,
      read,
      rows: new Map(inputs.map((input, row) => [input, rows[row] as KnownRow])),
    };
    return {
      rows: rows.map(({ result }) => result),
      totals: cells.totals(),
      issues: [
        ...rows.flatMap(({ broken }, row) => broken.map((issue) => ({ ...issue, row }))),
        ...cells.broken(sheetChecks, 0).map((issue) => ({ ...issue, row: null })),
      ],
    };
  };
}

function readsRow({ columns }: SheetCore, rule: string): boolean {
  return references(parseExpression(rule)).cells.some((id) =>
    columns.some((column) => column.id === id),
  );
}

function columnsRead(expressions: string[]): string[] {
  return [...new Set(expressions.flatMap((text) => references(parseExpression(text)).columns))];
}

function sameColumns(a: Known['read'], b: Known['read']): boolean {
  return [...a].every(([id, values]) => {
    const others = b.get(id) ?? [];
    return values.length === others.length && values.every((value, row) => value === others[row]);
  });
}
