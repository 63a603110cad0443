import { formatValue } from '../field/format-value.ts';
import type { Value } from '../field/value.ts';
import type { Step } from '../formula/explain.ts';
import type { BudgetRow } from './budget-state.ts';

/** How each amount comes about, with the reader's numbers; `total` and `amounts` in yuan. Empty while a number is missing. */
export function explainAllocation(total: Value, rows: BudgetRow[], amounts: Value[]): Step[] {
  if (typeof total !== 'number' || amounts.some((amount) => typeof amount !== 'number')) return [];
  return rows.map(({ line, share }, index) => ({
    label: line,
    names: '总预算 × 占比，取到分',
    numbers: `${formatValue('number', total)} × ${formatValue('percent', share)}`,
    result: formatValue('money', amounts[index] ?? null),
  }));
}
