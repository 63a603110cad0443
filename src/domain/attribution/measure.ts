import type { Attribution, ModelResult } from './attribute.ts';

/** What is split among the channels: conversions, or their revenue in yuan. */
export type Measure = 'conversions' | 'value';

export const MEASURE_UNITS: Record<Measure, string> = { conversions: '次', value: '元' };

/** What a model gives each channel; null where it or the values are missing. */
export function creditsOf(result: ModelResult, measure: Measure): number[] | null {
  return measure === 'value' ? result.value : result.conversions;
}

/** What there is to split; null where not every conversion has a value. */
export function totalOf({ totals }: Attribution, measure: Measure): number | null {
  return measure === 'value' ? totals.value : totals.conversions;
}

/**
 * Places of the channels, those with the most credit first. By the linear model, which every data set has; channels
 * with the same credit keep their order.
 */
export function rankChannels({ channels, results }: Attribution): number[] {
  const credit = results.find(({ id }) => id === 'linear')?.conversions;
  return channels
    .map((_, place) => place)
    .sort((left, right) => (credit?.[right] ?? 0) - (credit?.[left] ?? 0));
}
