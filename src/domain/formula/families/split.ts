import { sampleRatioCalculator } from '../../experiment/sample-ratio-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: how visitors were split. */
export const splitFamily = {
  'sample-ratio': sampleRatioCalculator,
} satisfies Record<string, Compute>;
