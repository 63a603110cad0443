import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import type { FilledFormula, ToolAbout } from '../formula/filled-formula.ts';
import type { Note } from '../formula/notes.ts';
import type { FormulaOutput, ResultTable } from '../formula/schema.ts';
import type { SpendPoint, SplitReport } from './compare-split.ts';
import { CURVES_SHEET } from './curve-sheet.ts';
import { SPLIT_BUDGET } from './split-problem.ts';
import { WEEKS_SHEET } from './weeks-sheet.ts';

/** Everything that a file about a split holds. */
interface SplitToSave {
  about: ToolAbout;
  report: SplitReport;
  verdict: string;
  notes: Note[];
  caveats: string[];
  /** Filled rows of both tables. */
  curves: Values[];
  weeks: Values[];
}

const field = (id: string, label: string, type: Field['type'], unit?: string) => ({
  id,
  label,
  type,
  required: false,
  origin: 'derived' as const,
  ...(unit && { unit }),
});

/** What comes out, as figures. The two differences stay formulas in a workbook. */
const OUTPUTS: FormulaOutput[] = [
  field('same_revenue', '按现在的比例，收入', 'number', '元'),
  field('best_revenue', '按最好的分法，收入', 'number', '元'),
  { ...field('gain', '能多收', 'number', '元'), expr: 'best_revenue - same_revenue' },
  { ...field('gain_share', '多百分之几', 'percent'), expr: 'best_revenue / same_revenue - 1' },
  field('lambda', '再多 1 元预算，多收', 'number', '元'),
];

const SPLIT_TABLE: ResultTable = {
  id: 'split',
  label: '现在和最好的分法（收入按曲线）',
  calendar: false,
  columns: [
    field('channel', '渠道', 'text'),
    field('today_spend', '现在花费', 'money', '元'),
    field('today_revenue', '现在收入', 'money', '元'),
    field('today_marginal', '现在再多 1 元', 'number', '元'),
    field('best_spend', '最好花费', 'money', '元'),
    field('best_revenue', '最好收入', 'money', '元'),
    field('best_marginal', '最好再多 1 元', 'number', '元'),
    field('difference', '花费差', 'money', '元'),
  ],
};

const WEEKS_TABLE: ResultTable = {
  id: 'weeks',
  label: '周数据',
  calendar: false,
  columns: withoutLayout(WEEKS_SHEET.columns),
};

/** A split as a calculator with results, as exports take it. */
export function filledSplit({
  about,
  report,
  verdict,
  notes,
  caveats,
  curves,
  weeks,
}: SplitToSave): FilledFormula {
  const figures = figuresOf(report);
  return {
    about,
    formula: {
      inputs: [SPLIT_BUDGET],
      rows: { label: '渠道和曲线', fields: withoutLayout(CURVES_SHEET.columns), sample: [] },
      outputs: OUTPUTS,
      row_outputs: [],
      tables: [SPLIT_TABLE, ...(weeks.length > 0 ? [WEEKS_TABLE] : [])],
      checks: [],
      notes: [],
      charts: [],
      examples: [],
    },
    inputs: { [SPLIT_BUDGET.id]: report.budget },
    rows: curves,
    result: {
      ...figures,
      rows: [],
      tables: { split: splitRows(report), weeks },
      notes: [
        { tone: 'info', text: verdict },
        ...notes,
        ...caveats.map((text) => ({ tone: 'info' as const, text })),
      ],
      steps: [],
      issues: [],
    },
  };
}

/** The results by id, and why one is missing. */
function figuresOf({ sameRevenue, best, gain, gainShare }: SplitReport): {
  values: Values;
  missing: Record<string, string>;
} {
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

function splitRows({ lines }: SplitReport): Values[] {
  return lines.map(({ channel, today, best }) => ({
    channel,
    ...cells('today', today),
    ...(best && { ...cells('best', best), difference: best.spend - today.spend }),
  }));
}

function cells(prefix: string, { spend, revenue, marginal }: SpendPoint): Values {
  return {
    [`${prefix}_spend`]: spend,
    [`${prefix}_revenue`]: revenue,
    [`${prefix}_marginal`]: marginal === Infinity ? '极大' : marginal,
  };
}

function withoutLayout(
  columns: (Field & { total: string; width?: number | undefined })[],
): Field[] {
  return columns.map(({ total: _total, width: _width, ...rest }) => rest);
}
