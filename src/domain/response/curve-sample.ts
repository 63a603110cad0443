import type { Values } from '../field/value.ts';
import { sampleDraft, type Draft } from '../sheet/draft.ts';
import { CURVES_SHEET } from './curve-sheet.ts';
import { WEEKS_SHEET } from './weeks-sheet.ts';

/**
 * The source's three channels. It states spend and revenue (both inferred from its CAC and ROI), no curves: the
 * exponents are made up, and each curve is scaled to pass through the one point that there is.
 */
const CHANNELS = [
  { channel: '搜索引擎', spend: 10_000, revenue: 32_000, exponent: 0.7 },
  { channel: '社交媒体', spend: 12_000, revenue: 49_200, exponent: 0.75 },
  { channel: '短视频平台', spend: 15_750, revenue: 75_600, exponent: 0.6 },
];

/** Weekly spend relative to the channel's usual one; the last four average 1. */
const SPEND_FACTORS = [0.2, 1.9, 0.4, 1.5, 0.6, 1.2, 0.9, 1.3];
/** Made-up noise: weekly revenue relative to the curve. */
const NOISE = [
  [1.03, 0.99, 0.97, 1.02, 1.02, 0.98, 1.01, 0.99],
  [0.98, 1.01, 1.03, 0.98, 0.99, 1.02, 0.97, 1.01],
  [1.02, 0.98, 0.99, 1.03, 0.98, 1.01, 1.02, 0.98],
];

const CURVES: Values[] = CHANNELS.map(({ channel, spend, revenue, exponent }) => ({
  curve_channel: channel,
  today: spend,
  curve: '幂函数',
  scale: Number((revenue / spend ** exponent).toPrecision(12)),
  shape: exponent,
}));

const WEEKS: Values[] = CHANNELS.flatMap(({ channel, spend, revenue, exponent }, place) =>
  SPEND_FACTORS.map((factor, index) => ({
    week_channel: channel,
    week: `第 ${index + 1} 周`,
    week_spend: Math.round(spend * factor),
    week_revenue: Math.round(revenue * factor ** exponent * (NOISE[place]?.[index] ?? 1)),
  })),
);

/** Both tables as the reader finds them. */
export const CURVE_SAMPLES: { curves: Draft; weeks: Draft } = {
  curves: sampleDraft({ ...CURVES_SHEET, sample: { params: {}, rows: CURVES } }),
  weeks: sampleDraft({ ...WEEKS_SHEET, sample: { params: {}, rows: WEEKS } }),
};
