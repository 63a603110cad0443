import { evaluate, type Scope } from '../expression/evaluate.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Values } from '../field/value.ts';
import { COMPUTED } from './compute-registry.ts';
import type { Formula } from './schema.ts';

/** What a formula gives: values by output id; `missing` says in Chinese why one is not there. */
export interface FormulaResult {
  values: Values;
  missing: Record<string, string>;
  rows: Values[];
  issues: { input: string | undefined; message: string }[];
}

type FormulaCore = Pick<
  Formula,
  'inputs' | 'rows' | 'outputs' | 'row_outputs' | 'compute' | 'checks'
>;

/** Evaluates a formula on one set of inputs and, where it has one, its table of rows. */
export function evaluateFormula(
  formula: FormulaCore,
  inputs: Values,
  rows: Values[] = [],
): FormulaResult {
  const result: FormulaResult = {
    values: {},
    missing: {},
    rows: [],
    issues: brokenChecks(formula, inputs, rows),
  };
  if (result.issues.length > 0)
    return { ...result, missing: reasons(formula, '先改好上面标出的输入') };
  if (formula.compute) return { ...result, ...COMPUTED[formula.compute](inputs, rows) };
  for (const output of formula.outputs) {
    const evaluated = evaluate(
      parseExpression(output.expr ?? ''),
      scopeOf(formula, { ...inputs, ...result.values }, rows),
    );
    const value =
      'value' in evaluated && typeof evaluated.value !== 'boolean' ? evaluated.value : null;
    result.values[output.id] = value;
    if ('missing' in evaluated) result.missing[output.id] = evaluated.missing;
  }
  return result;
}

/** The scope in which the expressions of a formula are read. */
export function scopeOf(formula: FormulaCore, values: Values, rows: Values[]): Scope {
  const fields = [...formula.inputs, ...formula.outputs, ...(formula.rows?.fields ?? [])];
  return {
    cell: (id) => values[id] ?? null,
    column: (id) => rows.map((row) => row[id] ?? null),
    label: (id) => fields.find((field) => field.id === id)?.label ?? id,
  };
}

function brokenChecks(
  formula: FormulaCore,
  inputs: Values,
  rows: Values[],
): FormulaResult['issues'] {
  return formula.checks.flatMap(({ rule, input, message }) => {
    const checked = evaluate(parseExpression(rule), scopeOf(formula, inputs, rows));
    return 'value' in checked && checked.value === false ? [{ input, message }] : [];
  });
}

function reasons(formula: FormulaCore, reason: string): Record<string, string> {
  return Object.fromEntries(formula.outputs.map(({ id }) => [id, reason]));
}
