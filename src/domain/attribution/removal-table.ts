import type { Values } from '../field/value.ts';
import type { ResultTable } from '../formula/schema.ts';
import type { PathReport } from './report-paths.ts';
import { CHANNEL_COLUMN, resultColumn } from './result-column.ts';

/** What the conversion rate of the chain loses without a channel. */
export const REMOVAL_TABLE: ResultTable = {
  id: 'removal',
  label: '移除效应',
  calendar: false,
  columns: [
    CHANNEL_COLUMN,
    resultColumn('passing', '经过它的转化', 'number', '次'),
    resultColumn('without', '去掉它的转化率', 'percent'),
    resultColumn('effect', '移除效应', 'percent'),
    resultColumn('share', '缩到合计 100%', 'percent'),
    resultColumn('credit', '分到的转化', 'money', '次'),
  ],
};

/** Rows of the removal table, the largest effect first; none where Markov has no result. */
export function removalRows({ attribution, passing }: PathReport): Values[] {
  const { channels, markov, totals } = attribution;
  if (!markov?.removalEffects || !markov.shares) return [];
  const { conversionProbability, removalEffects, shares } = markov;
  return channels
    .map((_, place) => place)
    .sort((left, right) => (removalEffects[right] ?? 0) - (removalEffects[left] ?? 0))
    .map((place) => {
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
