import { noLikelier, upperTail } from '../statistics/discrete-distribution.ts';
import { hypergeometric } from '../statistics/hypergeometric.ts';
import type { Arm } from './arm.ts';

export interface ExactTest {
  pTwoSided: number;
  /** One-sided, for “B is above A”. */
  pBGreater: number;
}

/** Fisher's exact test; two-sided = all tables no likelier than the observed one. Source: R fisher.test. */
export function fisherTest(a: Arm, b: Arm): ExactTest {
  const tables = hypergeometric(a.conversions + b.conversions, a.visitors + b.visitors, b.visitors);
  return {
    pTwoSided: noLikelier(tables, b.conversions),
    pBGreater: upperTail(tables, b.conversions),
  };
}
