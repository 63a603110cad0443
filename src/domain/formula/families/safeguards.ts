import { multipleComparisonCalculator } from '../../experiment/multiple-comparison-calculator.ts';
import { sampleRatioCalculator } from '../../experiment/sample-ratio-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: what to check of an experiment with several arms, out of a table. */
export const safeguardsFamily = {
  'sample-ratio': sampleRatioCalculator,
  'multiple-comparison': multipleComparisonCalculator,
} satisfies Record<string, Compute>;
