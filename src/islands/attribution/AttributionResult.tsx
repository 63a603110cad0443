import { useMemo } from 'preact/hooks';
import { judgeAttribution } from '../../domain/attribution/judge-attribution.ts';
import { rankChannels, totalOf, type Measure } from '../../domain/attribution/measure.ts';
import type { ModelText } from '../../domain/attribution/model-texts.ts';
import type { ModelId } from '../../domain/attribution/models.ts';
import { REMOVAL_TABLE, removalRows } from '../../domain/attribution/removal-table.ts';
import type { PathReport } from '../../domain/attribution/report-paths.ts';
import { formatValue } from '../../domain/field/format-value.ts';
import { ResultTables } from '../formula/ResultTables.tsx';
import { Notes } from '../formula/Results.tsx';
import { ModelChart } from './ModelChart.tsx';
import { SplitTable } from './SplitTable.tsx';

const MOST_REMOVED = 30;

interface Props {
  report: PathReport;
  measure: Measure;
  models: string;
  onModels: (models: string) => void;
  title: string;
  /** What readers should know of each model, and of all. */
  texts: Record<ModelId, ModelText>;
  caveats: string[];
}

/** What came out: in words, as a table of all models, as a chart of some, and what Markov found out. */
export function AttributionResult({
  report,
  measure,
  models,
  onModels,
  title,
  texts,
  caveats,
}: Props) {
  const { attribution } = report;
  const order = useMemo(() => rankChannels(attribution), [attribution]);
  const { verdict, notes } = useMemo(() => judgeAttribution(report, measure), [report, measure]);
  const removed = useMemo(() => removalRows(report).slice(0, MOST_REMOVED), [report]);
  if (order.length === 0) return <p class="verdict">{verdict}</p>;
  return (
    <>
      <p class="verdict" aria-live="polite">
        {verdict}
      </p>
      <Notes notes={notes} />
      <SplitTable attribution={attribution} measure={measure} order={order} />
      {totalOf(attribution, measure) !== null && (
        <ModelChart
          attribution={attribution}
          measure={measure}
          order={order}
          chosen={models}
          onChosen={onModels}
          title={title}
          texts={texts}
        />
      )}
      <RemovalEffects report={report} rows={removed} />
      <Notes notes={caveats.map((text) => ({ tone: 'info', text }))} />
    </>
  );
}

function RemovalEffects({
  report: { attribution },
  rows,
}: {
  report: PathReport;
  rows: ReturnType<typeof removalRows>;
}) {
  const { markov, results, totals, channels } = attribution;
  if (rows.length === 0) {
    return (
      <p class="why">移除效应没有算出：{results.find(({ id }) => id === 'markov')?.missing}</p>
    );
  }
  const probability = markov?.conversionProbability ?? 0;
  const sum = markov?.removalEffects?.reduce((total, effect) => total + effect, 0) ?? 0;
  return (
    <>
      <ResultTables title="归因" tables={[REMOVAL_TABLE]} rows={{ [REMOVAL_TABLE.id]: rows }} />
      <p class="help">
        移除效应 = 1 − 去掉它的转化率 ÷ 现在的转化率（{percent(probability)}）。各渠道相加是{' '}
        {percent(sum)}，缩到合计 100% 再乘 {formatValue('number', totals.conversions)} 次转化。
        {channels.length > rows.length && `表里只列前 ${rows.length} 个渠道，导出的文件里是全部。`}
      </p>
    </>
  );
}

function percent(value: number): string {
  return formatValue('percent', Math.round(value * 10_000) / 10_000);
}
