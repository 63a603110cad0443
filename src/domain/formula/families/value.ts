import { breakEvenCalculator } from '../../value/break-even-calculator.ts';
import { ltvCacCalculator } from '../../value/ltv-cac-calculator.ts';
import { ltvCalculator } from '../../value/ltv-calculator.ts';
import { membershipNpvCalculator } from '../../value/membership-npv-calculator.ts';
import { valueTiersCalculator } from '../../value/value-tiers-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: what customers, members and sales are worth. */
export const valueFamily = {
  ltv: ltvCalculator,
  'ltv-cac': ltvCacCalculator,
  'value-tiers': valueTiersCalculator,
  'membership-npv': membershipNpvCalculator,
  'break-even': breakEvenCalculator,
} satisfies Record<string, Compute>;
