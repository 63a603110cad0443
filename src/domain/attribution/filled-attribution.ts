import type { Values } from '../field/value.ts';
import type { FilledFormula, ToolAbout } from '../formula/filled-formula.ts';
import type { ResultTable } from '../formula/schema.ts';
import type { Attribution } from './attribute.ts';
import { judgeAttribution } from './judge-attribution.ts';
import { creditsOf, rankChannels, type Measure } from './measure.ts';
import { MODEL_CAVEATS } from './model-texts.ts';
import { modelName, MODELS } from './models.ts';
import { OPTION_FIELDS } from './option-fields.ts';
import { REMOVAL_TABLE, removalRows } from './removal-table.ts';
import type { PathReport } from './report-paths.ts';
import { CHANNEL_COLUMN, resultColumn } from './result-column.ts';

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
    missing === null ? [] : [`${modelName(id)}：${missing}`],
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
        removal: removalRows(report),
      },
      notes: [...new Set(texts)].map((text) => ({ tone: 'info', text })),
      steps: [],
      issues: [],
    },
  };
}

const SPLIT_LABELS: Record<Measure, string> = {
  conversions: '转化怎么分（次）',
  value: '价值怎么分（元）',
};

function splitTable(measure: Measure): ResultTable {
  return {
    id: measure,
    label: SPLIT_LABELS[measure],
    calendar: false,
    columns: [CHANNEL_COLUMN, ...MODELS.map(({ id, name }) => resultColumn(id, name, 'money'))],
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
