import { valueTiersCalculator } from '../../value/value-tiers-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: tiers of customers. */
export const tiersFamily = {
  'value-tiers': valueTiersCalculator,
} satisfies Record<string, Compute>;
