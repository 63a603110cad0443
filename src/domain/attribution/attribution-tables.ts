import type { Values } from '../field/value.ts';
import type { FilledFormula, ToolAbout } from '../formula/filled-formula.ts';
import type { ResultTable } from '../formula/schema.ts';
import type { Attribution } from './attribute.ts';
import { judgeAttribution } from './judge-attribution.ts';
import { creditsOf, MEASURE_UNITS, rankChannels, type Measure } from './measure.ts';
import { MODEL_CAVEATS, MODELS } from './models.ts';
import { OPTION_FIELDS } from './option-fields.ts';
import type { PathReport } from './report-paths.ts';

const CHANNEL = {
  id: 'channel',
  label: '渠道',
  type: 'text',
  required: false,
  origin: 'source',
} as const;

/** What a channel costs when it is taken away. */
export const REMOVAL_TABLE: ResultTable = {
  id: 'removal',
  label: '移除效应',
  calendar: false,
  columns: [
    CHANNEL,
    column('passing', '经过它的转化', 'number', '次'),
    column('without', '去掉它的转化率', 'percent'),
    column('effect', '移除效应', 'percent'),
    column('share', '缩到合计 100%', 'percent'),
    column('credit', '分到的转化', 'money', '次'),
  ],
};

/** Rows of the removal table in the order of `order`; none where Markov has no result. */
export function removalRows({ attribution, passing }: PathReport, order: number[]): Values[] {
  const { channels, markov, totals } = attribution;
  if (!markov?.removalEffects || !markov.shares) return [];
  const { conversionProbability, removalEffects, shares } = markov;
  return order.map((place) => {
    const [effect, share] = [removalEffects[place] ?? 0, shares[place] ?? 0];
    return {
      channel: channels[place] ?? '',
      passing: passing[place] ?? 0,
      without: (conversionProbability ?? 0) * (1 - effect),
      effect,
      share,
      credit: share * totals.conversions,
    };
  });
}

/** The attribution as a calculator with results, as exports take it. `options` are the option fields with their values. */
export function filledAttribution(
  about: ToolAbout,
  report: PathReport,
  options: Values,
  measure: Measure,
): FilledFormula {
  const { attribution } = report;
  const order = rankChannels(attribution);
  const { verdict, notes } = judgeAttribution(report, measure);
  const missing = attribution.results.flatMap(({ id, missing }) =>
    missing === null ? [] : [`${MODELS.find((model) => model.id === id)?.name ?? ''}：${missing}`],
  );
  const valueMissing = attribution.valueMissing === null ? [] : [attribution.valueMissing];
  const texts = [
    verdict,
    ...notes.map(({ text }) => text),
    ...missing,
    ...valueMissing,
    ...MODEL_CAVEATS,
  ];
  const splits: Measure[] = valueMissing.length > 0 ? ['conversions'] : ['conversions', 'value'];
  return {
    about,
    formula: {
      inputs: OPTION_FIELDS,
      outputs: [],
      row_outputs: [],
      tables: [...splits.map(splitTable), REMOVAL_TABLE],
      checks: [],
      notes: [],
      charts: [],
      examples: [],
    },
    inputs: options,
    rows: [],
    result: {
      values: {},
      missing: {},
      rows: [],
      tables: {
        ...Object.fromEntries(splits.map((each) => [each, splitRows(attribution, each, order)])),
        removal: removalRows(report, order),
      },
      notes: [...new Set(texts)].map((text) => ({ tone: 'info', text })),
      steps: [],
      issues: [],
    },
  };
}

const SPLIT_LABELS: Record<Measure, string> = { conversions: '转化怎么分', value: '价值怎么分' };

function splitTable(measure: Measure): ResultTable {
  const unit = MEASURE_UNITS[measure];
  return {
    id: measure,
    label: SPLIT_LABELS[measure],
    calendar: false,
    columns: [CHANNEL, ...MODELS.map(({ id, name }) => column(id, name, 'money', unit))],
  };
}

function splitRows(attribution: Attribution, measure: Measure, order: number[]): Values[] {
  return order.map((place) => ({
    channel: attribution.channels[place] ?? '',
    ...Object.fromEntries(
      attribution.results.map((result) => [result.id, creditsOf(result, measure)?.[place] ?? null]),
    ),
  }));
}

function column(
  id: string,
  label: string,
  type: 'number' | 'percent' | 'money',
  unit?: string,
): ResultTable['columns'][number] {
  return { id, label, type, required: false, origin: 'added', ...(unit && { unit }) };
}
