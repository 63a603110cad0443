import { figures, type Figures } from '../field/figures.ts';
import { allIrrs, pickIrr } from './irr.ts';
import { npv } from './npv.ts';
import { payback } from './payback.ts';

type Name = 'npv_t0' | 'npv_excel' | 'irr' | 'payback' | 'discounted_payback';

export interface Appraisal extends Figures<Name> {
  /** Every IRR, smallest first. */
  irrs: number[];
  /** What a reader has to know of these figures, in Chinese. */
  warnings: string[];
}

/**
 * NPV, IRR and payback of one flow in yuan a period, the first now; `rate` a period. Paybacks count periods.
 * NPV is given twice: the first flow undiscounted (`npv_t0`), and discounted too as Excel's NPV().
 * Throws RangeError for more than 1,000 periods.
 */
export function appraiseFlows(flows: readonly number[], rate: number): Appraisal {
  const worth = npv(flows, rate);
  const noRate = '折现率要大于 -100%，流水不能太大';
  const irrs = allIrrs(flows);
  return {
    ...figures({
      npv_t0: worth ?? noRate,
      npv_excel: worth === null ? noRate : worth / (1 + rate),
      irr: pickIrr(irrs) ?? whyNoIrr(flows),
      payback: payback(flows) ?? '填的各期加起来还没有回本',
      discounted_payback: payback(flows, rate) ?? '按这个折现率，填的各期加起来还没有回本',
    }),
    irrs,
    warnings:
      irrs.length > 1
        ? [
            `这串流水有 ${irrs.length} 个内部收益率（${irrs.map(percent).join('、')}），哪一个都不能单独作依据，请改看净现值。`,
          ]
        : [],
  };
}

function whyNoIrr(flows: readonly number[]): string {
  const both = flows.some((flow) => flow > 0) && flows.some((flow) => flow < 0);
  return both ? '没有一个折现率能让净现值为 0' : '流水要既有支出又有收入，才有内部收益率';
}

function percent(rate: number): string {
  return `${Number((rate * 100).toFixed(2))}%`;
}
