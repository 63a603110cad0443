import { isEqual, order } from '../expression/compare.ts';
import type { Values } from '../field/value.ts';
import type { Computed } from '../formula/compute.ts';
import { formatValue } from '../field/format-value.ts';
import { numberOf } from './criteria.ts';
import { DIMENSIONS, type Dimension } from './maturity-dimensions.ts';

/** Own rule: from 4 points on a dimension is kept as it is, below 3 it comes first. */
const GOOD = 4;
const WEAK = 3;

interface Assessed extends Dimension {
  items: number;
  mean: number;
  lowest: number;
}

/**
 * Self-assessment of digital maturity. Rows `dimension` (a name of `DIMENSIONS`), `item`, `score` 1–5. A dimension is the
 * mean of its items, a frame the mean of its dimensions; the omnichannel level follows the lowest of its items, since
 * one broken link breaks the journey. Rows without a score and dimensions without items are left out.
 */
export function maturity(_inputs: Values, rows: Values[]): Computed {
  const assessed = DIMENSIONS.flatMap((dimension) => assess(dimension, rows));
  const lowest = Math.min(...assessed.map(({ mean }) => mean));
  const weakest = assessed.filter(({ mean }) => isEqual(mean, lowest));
  const open = rows.filter((row) => numberOf(row['score']) === null).length;
  const omnichannel = assessed.find(({ frame }) => frame === '全渠道');
  const values: Values = {
    five_layers: frameMean(assessed, '五层'),
    four_dimensions: frameMean(assessed, '四维'),
    omnichannel_level: omnichannel ? levelOf(omnichannel.lowest) : null,
    weakest: weakest.map(({ name }) => name).join('、') || null,
    weakest_score: assessed.length > 0 ? lowest : null,
  };
  return {
    values,
    missing: Object.fromEntries(
      Object.keys(values)
        .filter((id) => values[id] === null)
        .map((id) => [id, '这一组的题都还没打分']),
    ),
    tables: {
      dimensions: assessed.map(({ frame, name, items, mean, next }) => ({
        dimension_name: name,
        frame,
        items,
        mean,
        next: mean < GOOD ? next : '保持，半年后再评一次',
      })),
    },
    notes: [
      ...weakest
        .filter(({ mean }) => mean < GOOD)
        .slice(0, 3)
        .map(({ name, mean, next }) => ({
          tone: mean < WEAK ? ('bad' as const) : ('warn' as const),
          text: `${name}最弱，${formatValue('number', mean)} 分：${next}。`,
        })),
      ...(open > 0 ? [{ tone: 'info' as const, text: `还有 ${open} 题没打分，没有算进去。` }] : []),
    ],
  };
}

function assess(dimension: Dimension, rows: Values[]): Assessed[] {
  const scores = rows
    .filter((row) => row['dimension'] === dimension.name)
    .flatMap((row) => numberOf(row['score']) ?? []);
  if (scores.length === 0) return [];
  return [{ ...dimension, items: scores.length, mean: mean(scores), lowest: Math.min(...scores) }];
}

function frameMean(assessed: Assessed[], frame: Dimension['frame']): number | null {
  const means = assessed.filter((each) => each.frame === frame).map((each) => each.mean);
  return means.length > 0 ? mean(means) : null;
}

/** Own rule on the three levels of the source. */
function levelOf(lowest: number): string {
  if (order(lowest, GOOD) >= 0) return '全渠道';
  return order(lowest, WEAK) >= 0 ? '跨渠道' : '多渠道';
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
