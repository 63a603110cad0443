/** A plan for two arms whose rates are compared at the end, once. */
export interface ExperimentPlan {
  /** Conversion rate of arm A today, a fraction. */
  baseline: number;
  /** Rate of arm B that the test should not miss. */
  target: number;
  /** Chance of a false alarm: 0.05. */
  alpha: number;
  /** Chance of finding the effect when it is there: 0.8. */
  power: number;
  sides: 1 | 2;
  /** Visitors of B per visitor of A; 1 for equal arms. */
  ratio: number;
}

/** A sentence that says why a plan without a target has no answer; null where nothing is wrong. */
export function planFault({
  baseline,
  alpha,
  power,
  sides,
  ratio,
}: Omit<ExperimentPlan, 'target'>): string | null {
  if (!(baseline >= 0 && baseline <= 1)) return '现在的转化率要在 0%～100% 之间。';
  if (!(alpha > 0 && alpha < 1)) return '显著水平要大于 0、小于 100%。';
  if (!(power < 1)) return '检验功效要小于 100%：再大的样本也不能保证一定测得出。';
  if (!(power > alpha / sides)) return '检验功效要高于显著水平，不然碰运气就够了。';
  if (!(ratio > 0 && ratio < Infinity)) return '两组访客数之比要大于 0。';
  return null;
}
