import { figures } from '../field/figures.ts';
import { formatValue } from '../field/format-value.ts';
import type { Values } from '../field/value.ts';
import type { Compute, Computed } from '../formula/compute.ts';
import type { Step } from '../formula/explain.ts';
import { judgeSplit, type SplitArm } from './judge-split.ts';
import { sampleRatioMismatch } from './sample-ratio-mismatch.ts';
import { shownP } from './shown-p.ts';

const RESULTS = 'conclusion p exact_p chi_square degrees total_visitors'.split(' ');

/**
 * Whether visitors were split as planned: rows `arm`, `arrived` (visitors), `share` (in any unit). Gives the chi-square
 * test, the exact p-value for two arms, and per row what was `expected` and the `excess` over it.
 */
export const sampleRatioCalculator: Compute = (_, rows) => {
  const arms = readArms(rows);
  if (typeof arms === 'string') return allMissing(arms, rows);
  const [visitors, shares] = [sum(arms, 'visitors'), sum(arms, 'share')];
  const found = sampleRatioMismatch(
    arms.map((arm) => arm.visitors),
    arms.map(({ share }) => share),
  );
  if (found === null) return allMissing('各组都没有访客，没有可查的', rows);
  const perArm = arms.map((arm) => {
    const expected = (visitors * arm.share) / shares;
    return {
      planned_share: arm.share / shares,
      real_share: arm.visitors / visitors,
      expected,
      excess: arm.visitors - expected,
    };
  });
  const shown = figures({
    chi_square: found.chiSquare,
    degrees: found.degrees,
    total_visitors: visitors,
  });
  const [conclusion, note] = judgeSplit(arms, perArm, found.p);
  return {
    values: {
      ...shown.values,
      conclusion,
      p: shownP(found.p),
      exact_p: found.exact === null ? null : shownP(found.exact),
    },
    missing: {
      ...shown.missing,
      ...(found.exact === null ? { exact_p: '只有两组时才算' } : {}),
    },
    rows: perArm,
    notes: [note],
    steps: [stepOf(arms, perArm, found.chiSquare)],
  };
};

/** The arms, or what they lack. */
function readArms(rows: Values[]): SplitArm[] | string {
  if (rows.length < 2) return '先填至少两组';
  const arms: SplitArm[] = [];
  for (const [index, row] of rows.entries()) {
    const name = String(row['arm'] ?? `第 ${index + 1} 组`);
    const { arrived: visitors, share } = row;
    if (typeof visitors !== 'number') return `“${name}”的实到访客是空的；没有就填 0`;
    if (typeof share !== 'number') return `“${name}”的计划份数是空的`;
    if (!(share > 0)) return `“${name}”的计划份数要大于 0`;
    arms.push({ name, visitors, share });
  }
  return arms;
}

function allMissing(reason: string, rows: Values[]): Computed {
  return {
    missing: Object.fromEntries(RESULTS.map((id) => [id, reason])),
    rows: rows.map(() => ({})),
  };
}

function stepOf(arms: SplitArm[], perArm: { expected: number }[], chiSquare: number): Step {
  const parts = arms.map(({ visitors }, index) => {
    const expected = formatValue('number', perArm[index]?.expected ?? 0);
    return `（${formatValue('integer', visitors)} − ${expected}）² ÷ ${expected}`;
  });
  return {
    label: '卡方值',
    names: '各组的（实到 − 应到）² ÷ 应到，加起来',
    numbers: parts.join(' + '),
    result: formatValue('number', chiSquare),
  };
}

function sum(arms: SplitArm[], of: 'visitors' | 'share'): number {
  return arms.reduce((total, arm) => total + arm[of], 0);
}
