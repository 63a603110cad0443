import { DIMENSIONS, HEALTH_INDICATORS, type Dimension } from './health-indicators.ts';
import type { HealthIndicator } from './health-indicators.ts';
import { rateIndicator, type Rating } from './rate-indicator.ts';
import { readIndicator, type HealthMonth, type Reading } from './read-indicator.ts';
import { reviewCycle, type ReviewCycle } from './review-cycle.ts';
import { weightedScore } from './weighted-score.ts';

/** An indicator against the reading before. */
export interface Change {
  /** Month of the reading before. */
  from: string;
  /** Difference of the values that are held against the target: 0.01 = 1 percentage point. */
  points: number | null;
  /** Change of what was measured, as a fraction of it before; null where that was 0. */
  relative: number | null;
}

/** One line of the board. Fractions throughout. */
export interface BoardRow {
  indicator: HealthIndicator;
  /** The latest reading up to the chosen month; its month may be an earlier one. */
  reading: Reading | null;
  carried: boolean;
  rating: Rating;
  /** Value − target; negative where something is missing. */
  distance: number | null;
  change: Change | null;
  cycle: ReviewCycle;
}

export interface DimensionScore {
  dimension: Dimension;
  /** 0 to 100; null where none of its indicators has a value. */
  score: number | null;
  /** How many of its indicators count. */
  rated: number;
  of: number;
}

export interface HealthBoard {
  month: string;
  baseline: string;
  yellowFactor: number;
  rows: BoardRow[];
  reds: BoardRow[];
  dimensions: DimensionScore[];
}

interface Options {
  month: string;
  baseline: string;
  /** From this part of the target on, an indicator that misses it is yellow (0 to 1). */
  yellowFactor: number;
}

/**
 * The eight indicators as they stand in `month`: an indicator that was not measured in it keeps its latest earlier
 * reading, with the month of that. Scores of dimensions are a house rule: the mean of value ÷ target, no more than 1
 * each, times 100; indicators without a value are left out.
 */
export function healthBoard(months: readonly HealthMonth[], options: Options): HealthBoard {
  const known = months.filter(({ month }) => month <= options.month);
  const rows = HEALTH_INDICATORS.map((indicator) => rowOf(known, indicator, options));
  return {
    ...options,
    rows,
    reds: rows.filter(({ rating }) => rating.light === 'red'),
    dimensions: DIMENSIONS.map((dimension) => scoreOf(dimension, rows)),
  };
}

function rowOf(months: HealthMonth[], indicator: HealthIndicator, options: Options): BoardRow {
  const { month, baseline, yellowFactor } = options;
  const readings = readIndicator(months, indicator, baseline);
  const reading = readings.at(-1) ?? null;
  const before = readings.at(-2);
  const value = reading?.value ?? null;
  const rating = rateIndicator(value, indicator.target, yellowFactor);
  return {
    indicator,
    reading,
    carried: reading !== null && reading.month !== month,
    rating: reading?.reason ? { ...rating, reason: reading.reason } : rating,
    distance: value === null ? null : value - indicator.target,
    change: reading && before ? changeOf(before, reading) : null,
    cycle: reviewCycle(month, baseline, indicator.cycle, reading?.month ?? null),
  };
}

function changeOf(before: Reading, now: Reading): Change {
  const relative = (now.measured - before.measured) / before.measured;
  return {
    from: before.month,
    points: now.value === null || before.value === null ? null : now.value - before.value,
    relative: Number.isFinite(relative) ? relative : null,
  };
}

function scoreOf(dimension: Dimension, rows: BoardRow[]): DimensionScore {
  const own = rows.filter(({ indicator }) => indicator.dimension === dimension);
  const rated = own.filter(({ reading }) => (reading?.value ?? null) !== null);
  const score = weightedScore(
    rated.map(({ indicator, reading }) => ({
      value: reading?.value ?? null,
      low: 0,
      high: indicator.target,
      weight: 1,
      lowerIsBetter: false,
    })),
  );
  return { dimension, score, rated: rated.length, of: own.length };
}
