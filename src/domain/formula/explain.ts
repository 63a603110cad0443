import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { FunctionName } from '../expression/ast.ts';
import { evaluate } from '../expression/evaluate.ts';
import type { Value, Values } from '../field/value.ts';

/** One step of a calculation on paper: in names, in the reader's own numbers, and its result. */
export interface Step {
  label: string;
  names: string;
  numbers: string;
  result: string;
}

type Computed = Pick<Field, 'id' | 'label' | 'type'> & { expr?: string | undefined };

/** A sum of at most so many numbers is written out. */
const WRITTEN_OUT = 6;

/**
 * How computed fields come about, step by step. `values` hold inputs and results; `rows` the table that column
 * totals are taken of. A step whose result is missing shows no result.
 */
export function explain(
  computed: Computed[],
  fields: Pick<Field, 'id' | 'label' | 'type'>[],
  values: Values,
  rows: Values[] = [],
): Step[] {
  const all = [...fields, ...computed];
  const labelOf = (id: string): string => all.find((field) => field.id === id)?.label ?? id;
  const shownAs = (id: string, value: Value): string => {
    const type = all.find((field) => field.id === id)?.type ?? 'number';
    return formatValue(plainType(type), value) || '（空）';
  };
  const shown = (id: string, from: Values): string => shownAs(id, from[id] ?? null);
  return computed.flatMap(({ id, label, type, expr }) => {
    if (!expr) return [];
    const parsed = parseExpression(expr);
    return [
      {
        label,
        names: toChinese(parsed, { cell: labelOf, column: labelOf }),
        numbers: toChinese(parsed, {
          cell: (ref) => shown(ref, values),
          column: labelOf,
          aggregate: (ref, name) => aggregateText(ref, name, rows, (value) => shownAs(ref, value)),
        }),
        result: formatValue(type, values[id] ?? null),
      },
    ];
  });
}

/** A sum written out where it is short; else, and for averages and the like, the number that it comes to. */
function aggregateText(
  id: string,
  name: FunctionName,
  rows: Values[],
  shown: (value: Value) => string,
): string {
  const column = rows.map((row) => row[id] ?? null);
  const numbers = column.filter((value) => typeof value === 'number');
  if (name === 'sum' && numbers.length > 1 && numbers.length <= WRITTEN_OUT)
    return numbers.map(shown).join(' + ');
  const call = { kind: 'call' as const, name, args: [{ kind: 'ref' as const, id }] };
  const found = evaluate(call, { cell: () => null, column: () => column, label: () => id });
  if (!('value' in found) || typeof found.value === 'boolean') return '（空）';
  return name === 'count' ? String(found.value) : shown(found.value);
}

/** In a sum on paper a ratio is its bare number (4.8, not 1:4.8), and money has no forced decimals. */
function plainType(type: Field['type']): Field['type'] {
  return type === 'ratio' || type === 'money' ? 'number' : type;
}
