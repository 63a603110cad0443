import { breakEvenCalculator } from '../../value/break-even-calculator.ts';
import { ltvCacCalculator } from '../../value/ltv-cac-calculator.ts';
import { ltvCalculator } from '../../value/ltv-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: what a customer and a sale are worth. */
export const valueFamily = {
  ltv: ltvCalculator,
  'ltv-cac': ltvCacCalculator,
  'break-even': breakEvenCalculator,
} satisfies Record<string, Compute>;
