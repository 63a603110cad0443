import { multipleComparisonCalculator } from '../../experiment/multiple-comparison-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: many comparisons at once. */
export const comparisonsFamily = {
  'multiple-comparison': multipleComparisonCalculator,
} satisfies Record<string, Compute>;
