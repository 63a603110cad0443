import { parseExpression } from '../expression/parse.ts';
import { toChinese } from '../expression/to-chinese.ts';
import { formatValue } from '../field/format-value.ts';
import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';

/** One step of a calculation on paper: in names, in the reader's own numbers, and its result. */
export interface Step {
  label: string;
  names: string;
  numbers: string;
  result: string;
}

type Computed = Pick<Field, 'id' | 'label' | 'type'> & { expr?: string | undefined };

/**
 * How computed fields come about, step by step. `values` hold inputs and results; `sums` the column
 * totals by id. A step whose result is missing says so instead of showing numbers.
 */
export function explain(
  computed: Computed[],
  fields: Pick<Field, 'id' | 'label' | 'type'>[],
  values: Values,
  sums: Values = {},
): Step[] {
  const all = [...fields, ...computed];
  const labelOf = (id: string): string => all.find((field) => field.id === id)?.label ?? id;
  const shown = (id: string, from: Values): string => {
    const type = all.find((field) => field.id === id)?.type ?? 'number';
    return formatValue(plainType(type), from[id] ?? null) || '（空）';
  };
  return computed.flatMap(({ id, label, type, expr }) => {
    if (!expr) return [];
    const parsed = parseExpression(expr);
    return [
      {
        label,
        names: toChinese(parsed, { cell: labelOf, column: labelOf }),
        numbers: toChinese(parsed, {
          cell: (ref) => shown(ref, values),
          column: (ref) => shown(ref, sums),
        }),
        result: formatValue(type, values[id] ?? null),
      },
    ];
  });
}

/** In a sum on paper a ratio is its bare number (4.8, not 1:4.8), and money has no forced decimals. */
function plainType(type: Field['type']): Field['type'] {
  return type === 'ratio' || type === 'money' ? 'number' : type;
}
