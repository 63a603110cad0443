import { figures } from '../field/figures.ts';
import { firstBlank } from '../field/first-blank.ts';
import type { Values } from '../field/value.ts';
import type { Compute, Computed } from '../formula/compute.ts';
import { type AdjustedPValues, adjustPValues } from './adjust-p-values.ts';
import { comparisonNotes, type ComparisonCounts } from './comparison-notes.ts';
import { explainHolm } from './explain-holm.ts';
import { shownP } from './shown-p.ts';

/** Columns of the rows, by what `adjustPValues` calls them. */
const COLUMNS: Record<keyof AdjustedPValues, string> = {
  bonferroni: 'bonferroni',
  holm: 'holm',
  hochberg: 'hochberg',
  benjaminiHochberg: 'bh',
  benjaminiYekutieli: 'by',
  sidak: 'sidak',
};

/** Each method with its place of use, the one to take by default first. */
const METHODS: [keyof AdjustedPValues, name: string, use: string][] = [
  ['holm', 'Holm', '默认：一个都不想错报，什么情形都能用'],
  ['benjaminiHochberg', 'BH（FDR）', '先海选、后复测：容许报出来的里面有一小部分是错的'],
  ['bonferroni', 'Bonferroni', '要心算、要和旧报告一致；比 Holm 严，没有别的好处'],
  ['hochberg', 'Hochberg', '各次比较互不相干，或同涨同跌（如都和同一个对照组比）；比 Holm 松一点'],
  ['sidak', 'Sidak', '各次比较互不相干时；和 Bonferroni 几乎一样'],
  ['benjaminiYekutieli', 'BY（FDR）', '海选，但各次比较怎么牵连说不清；最保守的一种 FDR'],
];

const RESULTS = 'compared raw_count holm_count bh_count false_alarm'.split(' ');

interface Comparison {
  name: string;
  p: number;
}

/**
 * P-values corrected for looking at several: rows `variant`, `p_raw`; rows without a p-value are left out. A comparison
 * stands where its p is at most `alpha`. The table `methods` says which stand by each method.
 */
export const multipleComparisonCalculator: Compute = (inputs, rows) => {
  const read = rows.map((row, index) => readComparison(row, index));
  const compared = read.filter((each) => each !== null);
  const blank = firstBlank(inputs, { alpha: '显著水平' });
  if (blank !== null || compared.length === 0)
    return allMissing(blank ?? '先填至少一个版本的 p 值', rows);
  const alpha = Number(inputs['alpha']);
  const adjusted = adjustPValues(compared.map(({ p }) => p));
  const standing = (values: number[]) =>
    compared.filter((_, index) => (values[index] ?? 1) <= alpha).map(({ name }) => name);
  const counts: ComparisonCounts = {
    compared: compared.length,
    raw_count: standing(compared.map(({ p }) => p)).length,
    holm_count: standing(adjusted.holm).length,
    bh_count: standing(adjusted.benjaminiHochberg).length,
    false_alarm: -Math.expm1(compared.length * Math.log1p(-alpha)),
  };
  let place = -1;
  return {
    ...figures({ ...counts }),
    rows: read.map((each) => {
      if (each === null) return {};
      place += 1;
      return rowOf(adjusted, place, each.p, alpha);
    }),
    tables: {
      methods: METHODS.map(([key, name, use]) => {
        const left = standing(adjusted[key]);
        return { method: name, left: left.length, names: left.join('、') || '无', use };
      }),
    },
    notes: comparisonNotes(counts, rows.length),
    steps: explainHolm(compared, adjusted.holm),
  };
};

function readComparison(row: Values, index: number): Comparison | null {
  const { p_raw: p, variant } = row;
  return typeof p === 'number' ? { name: String(variant ?? `第 ${index + 1} 行`), p } : null;
}

function rowOf(adjusted: AdjustedPValues, place: number, p: number, alpha: number): Values {
  const at = (key: keyof AdjustedPValues) => adjusted[key][place] ?? 1;
  const shown = Object.entries(COLUMNS).map(([key, column]) => [
    column,
    shownP(at(key as keyof AdjustedPValues)),
  ]);
  return { ...Object.fromEntries(shown), stands: standsText(at, p, alpha) } as Values;
}

function standsText(at: (key: keyof AdjustedPValues) => number, p: number, alpha: number): string {
  if (at('holm') <= alpha) return '站得住';
  if (at('benjaminiHochberg') <= alpha) return '只够海选';
  return p <= alpha ? '校正后不显著' : '不显著';
}

function allMissing(reason: string, rows: Values[]): Computed {
  return {
    missing: Object.fromEntries(RESULTS.map((id) => [id, reason])),
    rows: rows.map(() => ({})),
  };
}
