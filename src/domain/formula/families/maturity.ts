import { maturity } from '../../score/maturity.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: self-assessments by dimension. */
export const maturityFamily = {
  maturity,
} satisfies Record<string, Compute>;
