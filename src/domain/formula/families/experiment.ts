import { abTestCalculator } from '../../experiment/ab-test-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: results of experiments. */
export const experimentFamily = { 'ab-test': abTestCalculator } satisfies Record<string, Compute>;
