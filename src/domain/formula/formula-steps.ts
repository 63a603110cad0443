import type { Values } from '../field/value.ts';
import { explain, type Step } from './explain.ts';
import type { Formula } from './schema.ts';

type Steps = Pick<Formula, 'inputs' | 'rows' | 'outputs' | 'row_outputs'>;

/** How the outputs of one row come about; `row` holds its inputs and outputs, `values` those of the whole, `rows` all rows. */
export function rowSteps(formula: Steps, values: Values, rows: Values[], row: Values): Step[] {
  const fields = [...formula.inputs, ...(formula.rows?.fields ?? [])];
  return explain(inNumbers(formula.row_outputs), fields, { ...values, ...row }, rows);
}

/** How the results come about; `values` hold inputs and results, `rows` the inputs and outputs of each row. */
export function resultSteps(formula: Steps, values: Values, rows: Values[]): Step[] {
  const fields = [
    ...formula.inputs,
    ...(formula.rows?.fields ?? []),
    ...formula.row_outputs,
    ...formula.outputs,
  ];
  return explain(inNumbers(formula.outputs), fields, values, rows);
}

/** A verdict in words is no sum to follow. */
function inNumbers(outputs: Formula['outputs']): Formula['outputs'] {
  return outputs.filter(({ type }) => type !== 'text' && type !== 'longtext');
}
