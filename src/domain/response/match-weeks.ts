import { responseOf } from './curve.ts';
import { fitWarnings } from './fit-warnings.ts';
import type { CurveChannel } from './read-curves.ts';
import type { SpendResponse } from './spend-response.ts';

/** How well the curve of a channel agrees with its weeks, whether it was fitted or typed in. */
export interface WeeksMatch {
  channel: string;
  weeks: number;
  least: number;
  most: number;
  /** Share of the variance of weekly revenue that the curve explains; below 0 it is worse than the mean. */
  rSquared: number | null;
  warnings: string[];
}

const MISMATCH =
  '这条曲线和周数据对不上：检查参数和周期（周数据要配每周的花费），或点“从周数据拟合”。';

/** One match for every channel of the table that has weeks. */
export function matchWeeks(
  channels: readonly CurveChannel[],
  weeks: ReadonlyMap<string, SpendResponse[]>,
): WeeksMatch[] {
  return channels.flatMap(({ name, planned }) => {
    const rows = weeks.get(name);
    if (!rows) return [];
    const spends = rows.map(({ spend }) => spend);
    const rSquared = explained(rows, responseOf(planned).value);
    return [
      {
        channel: name,
        weeks: rows.length,
        least: Math.min(...spends),
        most: Math.max(...spends),
        rSquared,
        warnings:
          rSquared !== null && rSquared < 0 ? [MISMATCH] : fitWarnings(rows, planned, rSquared),
      },
    ];
  });
}

function explained(rows: SpendResponse[], predict: (spend: number) => number): number | null {
  const mean = rows.reduce((sum, { response }) => sum + response, 0) / rows.length;
  const total = rows.reduce((sum, { response }) => sum + (response - mean) ** 2, 0);
  const error = rows.reduce(
    (sum, { spend, response }) => sum + (response - predict(spend)) ** 2,
    0,
  );
  return total > 0 ? 1 - error / total : null;
}
