import { references } from '../expression/ast.ts';
import { evaluate, type Scope } from '../expression/evaluate.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Values } from '../field/value.ts';
import type { Compute } from './compute.ts';
import { notesOf, type Note } from './notes.ts';
import type { Formula, FormulaOutput } from './schema.ts';
import type { Step } from './explain.ts';

/** What a formula gives: values by output id; `missing` says in Chinese why one is not there. */
export interface FormulaResult {
  values: Values;
  missing: Record<string, string>;
  /** Outputs of each row of the table. */
  rows: Values[];
  tables: Record<string, Values[]>;
  notes: Note[];
  /** Steps that code wrote down itself. */
  steps: Step[];
  /** Broken checks; `row` is null for those about the inputs or the whole table. */
  issues: { input: string | undefined; row: number | null; message: string }[];
}

export type FormulaCore = Pick<
  Formula,
  'inputs' | 'rows' | 'outputs' | 'row_outputs' | 'checks' | 'notes'
>;

/**
 * Evaluates a formula on one set of inputs and, where it has one, its table of rows. `compute` is the code
 * behind it, if any; outputs with an expression are worked out after it and may read what it gave.
 */
export function evaluateFormula(
  formula: FormulaCore,
  inputs: Values,
  rows: Values[] = [],
  compute?: Compute,
): FormulaResult {
  const issues = brokenChecks(formula, inputs, rows);
  if (issues.length > 0) return blockedResult(formula, issues);
  const computed = compute?.(inputs, rows);
  const values: Values = { ...computed?.values };
  const missing = { ...computed?.missing };
  const rowResults = rows.map((_, index) =>
    rowOutputs(formula, inputs, rows, index, computed?.rows?.[index] ?? {}),
  );
  const whole = rows.map((row, index) => ({ ...row, ...rowResults[index] }));
  for (const output of formula.outputs) {
    if (output.expr)
      settle(output, scopeOf(formula, { ...inputs, ...values }, whole), values, missing);
  }
  const scope = scopeOf(formula, { ...inputs, ...values }, whole);
  return {
    values,
    missing,
    rows: rowResults,
    tables: computed?.tables ?? {},
    notes: [...(computed?.notes ?? []), ...notesOf(formula, scope)],
    steps: computed?.steps ?? [],
    issues,
  };
}

/**
 * What is shown while something that was typed has to be mended first: nothing is computed, since what cannot be read
 * would else be left out of a sum without a word.
 */
export function blockedResult(
  { outputs }: Pick<FormulaCore, 'outputs'>,
  issues: FormulaResult['issues'] = [],
): FormulaResult {
  const missing = Object.fromEntries(outputs.map(({ id }) => [id, '先改好上面标出的输入']));
  return { values: {}, missing, rows: [], tables: {}, notes: [], steps: [], issues };
}

/** The scope in which the expressions of a formula are read; `rows` hold inputs and outputs of each row. */
export function scopeOf(formula: FormulaCore, values: Values, rows: Values[]): Scope {
  const fields = [
    ...formula.inputs,
    ...formula.outputs,
    ...(formula.rows?.fields ?? []),
    ...formula.row_outputs,
  ];
  return {
    cell: (id) => values[id] ?? null,
    column: (id) => rows.map((row) => row[id] ?? null),
    label: (id) => fields.find((field) => field.id === id)?.label ?? id,
  };
}

function rowOutputs(
  formula: FormulaCore,
  inputs: Values,
  rows: Values[],
  index: number,
  given: Values,
): Values {
  const values: Values = { ...given };
  for (const output of formula.row_outputs) {
    if (!output.expr) continue;
    settle(output, scopeOf(formula, { ...inputs, ...rows[index], ...values }, rows), values, {});
  }
  return values;
}

function settle(
  { id, expr = '' }: FormulaOutput,
  scope: Scope,
  values: Values,
  missing: Record<string, string>,
): void {
  const evaluated = evaluate(parseExpression(expr), scope);
  const found = 'value' in evaluated ? evaluated.value : null;
  values[id] = typeof found === 'boolean' ? null : found;
  if ('missing' in evaluated) missing[id] = evaluated.missing;
}

/** A rule that reads a field of the table holds for each row, any other once. */
function brokenChecks(
  formula: FormulaCore,
  inputs: Values,
  rows: Values[],
): FormulaResult['issues'] {
  const rowFields = formula.rows?.fields.map(({ id }) => id) ?? [];
  return formula.checks.flatMap(({ rule, input, message }) => {
    const parsed = parseExpression(rule);
    const perRow = references(parsed).cells.some((id) => rowFields.includes(id));
    const places = perRow ? rows.map((_, row) => row) : [null];
    return places.flatMap((row) => {
      const values = row === null ? inputs : { ...inputs, ...rows[row] };
      const checked = evaluate(parsed, scopeOf(formula, values, rows));
      return 'value' in checked && checked.value === false ? [{ input, row, message }] : [];
    });
  });
}
