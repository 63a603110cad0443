import type { HealthIndicator } from './health-indicators.ts';
import { reduction } from './rate-indicator.ts';

/** What was measured in one month (`2026-10`): money in yuan, rates as fractions; null or left out where it was not. */
export interface HealthMonth {
  month: string;
  /** By the id of the indicator. */
  measured: Record<string, number | null>;
}

/** An indicator in a month in which it was measured; `reason` says in Chinese why it has no value. */
export interface Reading {
  month: string;
  /** As typed in. */
  measured: number;
  /** What is held against the target: a fraction. */
  value: number | null;
  reason: string;
}

/** Every reading of an indicator, the earliest first. Growth counts from what was measured in `baseline`. */
export function readIndicator(
  months: readonly HealthMonth[],
  indicator: HealthIndicator,
  baseline: string,
): Reading[] {
  const points = months
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .flatMap(({ month, measured }) => {
      const number = measured[indicator.id] ?? null;
      return number === null ? [] : [{ month, measured: number }];
    });
  const base = points.find(({ month }) => month === baseline);
  return points.map((point, index) => {
    const result = valueOf(indicator, point, points[index - 1], base, baseline);
    return typeof result === 'number'
      ? { ...point, value: result, reason: '' }
      : { ...point, value: null, reason: result };
  });
}

type Point = Pick<Reading, 'month' | 'measured'>;

function valueOf(
  { kind, measure: { label } }: HealthIndicator,
  point: Point,
  before: Point | undefined,
  base: Point | undefined,
  baseline: string,
): number | string {
  if (kind === 'level') return point.measured;
  if (kind === 'drop') {
    if (!before) return `${label}只有 ${point.month} 的数，还没有更早的可比`;
    const drop = reduction(before.measured, point.measured);
    return usable(drop) ?? `上一次（${before.month}）的${label}是 0 或太小，算不出降幅`;
  }
  if (point.month < baseline) return `基线月是 ${baseline}，比数据月份还晚`;
  if (point.month === baseline) return `${label}只有基线月的数，还没有可比的`;
  if (!base) return `基线月 ${baseline} 没有填${label}`;
  const rise = (point.measured - base.measured) / base.measured;
  return usable(rise) ?? `基线月的${label}是 0 或太小，算不出提升`;
}

function usable(fraction: number | null): number | null {
  return Number.isFinite(fraction) ? fraction : null;
}
