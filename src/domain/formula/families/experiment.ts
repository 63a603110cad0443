import { abSampleSizeCalculator } from '../../experiment/ab-sample-size-calculator.ts';
import { abSequentialCalculator } from '../../experiment/ab-sequential-calculator.ts';
import { abTestCalculator } from '../../experiment/ab-test-calculator.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: plans and results of experiments with two arms. */
export const experimentFamily = {
  'ab-sample-size': abSampleSizeCalculator,
  'ab-test': abTestCalculator,
  'ab-sequential': abSequentialCalculator,
} satisfies Record<string, Compute>;
