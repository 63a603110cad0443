import { membershipNpvCalculator } from '../../value/membership-npv-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: flows of money over years. */
export const flowsFamily = {
  'membership-npv': membershipNpvCalculator,
} satisfies Record<string, Compute>;
