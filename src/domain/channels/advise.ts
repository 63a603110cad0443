import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';

export type Verdict = 'grow' | 'keep' | 'fix' | 'watch' | 'incomplete';

/** What to do with one channel, and why. */
export interface Advice {
  verdict: Verdict;
  label: string;
  reason: string;
}

const LABELS: Record<Verdict, string> = {
  grow: '加大投入',
  keep: '保持',
  watch: '先别加',
  fix: '查因再测',
  incomplete: '补数据',
};

/** The least share of the total spend below which a channel is only being tried out. */
const TRIAL_SHARE = 0.1;

/** Differences up to this part of the overall figure count as none. */
const NEAR = 0.05;

/**
 * Advice for one channel against all of them together: high ROI and low CAC → more; the reverse → find the
 * cause; hardly any difference → as it is; below the break-even of the reader's gross margin → no more spend, whatever its rank.
 * `row` and `totals` hold spend, roi, cac; `margin` is the gross margin (fraction) or null.
 */
export function advise(row: Values, totals: Values, margin: number | null): Advice {
  const [roi, cac, spend] = [row['roi'], row['cac'], row['spend']];
  const [allRoi, allCac, allSpend] = [totals['roi'], totals['cac'], totals['spend']];
  if (typeof roi !== 'number' || typeof cac !== 'number') {
    return advice('incomplete', '花费、转化量、收入三项缺一，就算不出获客成本和 ROI。');
  }
  if (margin !== null && roi * margin < 1) {
    return advice(
      'fix',
      `毛利率 ${percent(margin)} 时 ROI 要到 ${ratio(1 / margin)} 才保本，现在 ${ratio(roi)}，每花 1 元亏 ${fixed(1 - roi * margin)} 元。`,
    );
  }
  if (typeof allRoi !== 'number' || typeof allCac !== 'number')
    return advice('keep', '只有这一个渠道有数，没有可比的。');
  const figures = `ROI ${ratio(roi)}（总体 ${ratio(allRoi)}），获客成本 ${fixed(cac)} 元（总体 ${fixed(allCac)} 元）`;
  if (roi >= allRoi && cac <= allCac) {
    const trial =
      typeof spend === 'number' && typeof allSpend === 'number' && spend < allSpend * TRIAL_SHARE;
    if (trial)
      return advice('keep', `${figures}；花费还不到总额的一成，样本小，先分步加量再下结论。`);
    return advice('grow', `${figures}，两项都不差于总体；分步加，每步看边际获客成本。`);
  }
  if (roi >= allRoi * (1 - NEAR) && cac <= allCac * (1 + NEAR)) {
    return advice('keep', `${figures}，和总体相差不到 5%；先保持，改好一处再比。`);
  }
  if (roi < allRoi && cac > allCac) {
    return advice(
      'fix',
      `${figures}，两项都差于总体；先查跟踪、落地页与素材是否一致，改一处测一处。`,
    );
  }
  return advice('watch', `${figures}，一好一差；看客单价和它在旅程里的位置，再决定加减。`);
}

/** Places of the rows by ROI (highest first), then CAC (lowest first); rows without both come last, unranked. */
export function rankChannels(rows: Values[]): (number | null)[] {
  const order = rows
    .map((row, index) => ({ index, roi: row['roi'], cac: row['cac'] }))
    .filter(
      (row): row is { index: number; roi: number; cac: number } =>
        typeof row.roi === 'number' && typeof row.cac === 'number',
    )
    .sort((a, b) => b.roi - a.roi || a.cac - b.cac);
  const places: (number | null)[] = rows.map(() => null);
  order.forEach(({ index }, place) => (places[index] = place + 1));
  return places;
}

function advice(verdict: Verdict, reason: string): Advice {
  return { verdict, label: LABELS[verdict], reason };
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}

function ratio(value: number): string {
  return `1:${Number(value.toFixed(2))}`;
}

function fixed(value: number): string {
  return formatValue('money', value);
}
