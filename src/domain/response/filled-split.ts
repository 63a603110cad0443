import type { Field } from '../field/schema.ts';
import type { Values } from '../field/value.ts';
import type { FilledFormula, ToolAbout } from '../formula/filled-formula.ts';
import type { Note } from '../formula/notes.ts';
import type { ResultTable } from '../formula/schema.ts';
import type { SpendPoint, SplitReport } from './compare-split.ts';
import { CURVES_SHEET } from './curve-sheet.ts';
import { splitField, SPLIT_OUTPUTS, splitFigures } from './split-figures.ts';
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

const SPLIT_TABLE: ResultTable = {
  id: 'split',
  label: '现在和最好的分法（收入按曲线）',
  calendar: false,
  columns: [
    splitField('channel', '渠道', 'text'),
    splitField('today_spend', '现在花费', 'money', '元'),
    splitField('today_revenue', '现在收入', 'money', '元'),
    splitField('today_marginal', '现在再多 1 元', 'number', '元'),
    splitField('best_spend', '最好花费', 'money', '元'),
    splitField('best_revenue', '最好收入', 'money', '元'),
    splitField('best_marginal', '最好再多 1 元', 'number', '元'),
    splitField('difference', '花费差', 'money', '元'),
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
  const figures = splitFigures(report);
  return {
    about,
    formula: {
      inputs: [SPLIT_BUDGET],
      rows: { label: '渠道和曲线', fields: withoutLayout(CURVES_SHEET.columns), sample: [] },
      outputs: SPLIT_OUTPUTS,
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
