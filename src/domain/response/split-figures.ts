import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import type { FormulaOutput } from '../formula/schema.ts';
import type { SplitReport } from './compare-split.ts';
import { roundedShare, roundedYuan } from './split-texts.ts';

interface Figures {
  values: Values;
  missing: Record<string, string>;
}

/** A field of what comes out; all are worked out from the reader's numbers. */
export const splitField = (id: string, label: string, type: Field['type'], unit?: string) => ({
  id,
  label,
  type,
  required: false,
  origin: 'derived' as const,
  ...(unit && { unit }),
});

/** What comes out, as figures. The two differences stay formulas in a workbook. */
export const SPLIT_OUTPUTS: FormulaOutput[] = [
  splitField('same_revenue', '按现在的比例，收入', 'number', '元'),
  splitField('best_revenue', '按最好的分法，收入', 'number', '元'),
  { ...splitField('gain', '能多收', 'number', '元'), expr: 'best_revenue - same_revenue' },
  { ...splitField('gain_share', '多百分之几', 'percent'), expr: 'best_revenue / same_revenue - 1' },
  splitField('lambda', '再多 1 元预算，多收', 'number', '元'),
];

/** The figures of a report by id of `SPLIT_OUTPUTS` with all their digits, and why one is missing. */
export function splitFigures({ sameRevenue, best, gain, gainShare }: SplitReport): Figures {
  const lambda = best?.lambda ?? null;
  return {
    values: {
      same_revenue: sameRevenue,
      best_revenue: best?.revenue ?? null,
      gain,
      gain_share: gainShare,
      lambda: lambda === Infinity ? null : lambda,
    },
    missing: {
      gain_share: '现在没有收入，比不出百分比',
      lambda: lambda === Infinity ? '花费从 0 起，没有上限' : '没有一个共同的数，见下面的说明',
    },
  };
}

/** The figures without false precision, for the screen. */
export function shownFigures(report: SplitReport): Figures {
  const { values, missing } = splitFigures(report);
  const rounded = Object.entries(values).map(([id, value]) => [
    id,
    typeof value !== 'number'
      ? value
      : id === 'gain_share'
        ? roundedShare(value)
        : roundedYuan(value),
  ]);
  return { values: Object.fromEntries(rounded) as Values, missing };
}
