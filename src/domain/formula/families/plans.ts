import { abSampleSizeCalculator } from '../../experiment/ab-sample-size-calculator.ts';
import { abSequentialCalculator } from '../../experiment/ab-sequential-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: plans of experiments, and when to stop. */
export const plansFamily = {
  'ab-sample-size': abSampleSizeCalculator,
  'ab-sequential': abSequentialCalculator,
} satisfies Record<string, Compute>;
