import { formatValue } from '../field/format-value.ts';
import type { BoardRow, HealthBoard } from './health-board.ts';
import type { HealthIndicator } from './health-indicators.ts';

/** What stands where there is nothing to say. */
export const NOTHING = '—';

/** `绿 4，黄 2，红 1，未评 1`; what there is none of is left out. */
export function lightCounts({ rows }: Pick<HealthBoard, 'rows'>): string {
  return ['绿', '黄', '红', '未评']
    .map((label) => [label, rows.filter(({ rating }) => rating.label === label).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join('，');
}

/** `96.7 分`. */
export function scoreText(score: number | null): string {
  return score === null ? '没有数' : `${score.toFixed(1)} 分`;
}

/** `≥25%`, `环比降 ≥15%`, `比基线升 ≥20%`. */
export function targetText({ kind, target }: HealthIndicator): string {
  const least = `≥${Number((target * 100).toFixed(2))}%`;
  return { level: least, drop: `环比降 ${least}`, rise: `比基线升 ${least}` }[kind];
}

/** The value that is rated, and for money what was measured. */
export function valueTexts({ indicator, reading }: BoardRow): [value: string, measured: string] {
  if (!reading) return [NOTHING, ''];
  const measured = `${formatValue('money', reading.measured)} ${indicator.measure.unit ?? ''}`;
  return [
    formatValue('percent', reading.value) || NOTHING,
    indicator.kind === 'level' ? '' : measured,
  ];
}

/** How far from the target, or why there is no light. */
export function distanceText({ distance, rating }: BoardRow): string {
  if (distance === null) return rating.reason;
  if (rating.light === 'green' && Math.abs(distance) < 1e-9) return '正好达标';
  return `${distance > 0 ? '超' : '差'} ${points(distance)}`;
}

/** The change and what it is against; a carried value has not changed, it was not measured. */
export function changeTexts({ change, carried, indicator }: BoardRow): [string, string] {
  if (carried) return ['本月未测', ''];
  if (!change) return [NOTHING, ''];
  const { from, points: difference, relative } = change;
  const size = relative === null ? '' : percent(relative);
  if (indicator.kind !== 'level') {
    return size
      ? [`${indicator.measure.label}${moved(relative, size)}`, `对 ${from}`]
      : [NOTHING, ''];
  }
  const part = size && relative !== 0 ? `相对 ${size}，` : '';
  return [moved(difference, points(difference ?? 0)), `${part}对 ${from}`];
}

function moved(change: number | null, size: string): string {
  if (!change) return '持平';
  return `${change > 0 ? '升' : '降'} ${size}`;
}

function points(fraction: number): string {
  return `${Number((Math.abs(fraction) * 100).toFixed(2))} 个百分点`;
}

function percent(fraction: number): string {
  return formatValue('percent', Math.round(Math.abs(fraction) * 1000) / 1000);
}

/** Month of the value; where it is an earlier one, that it was carried over and when it is to be measured again. */
export function monthTexts({ reading, carried, cycle }: BoardRow): [month: string, note: string] {
  if (!reading) return ['没有数', ''];
  if (!carried) return [reading.month, ''];
  return [reading.month, cycle.owed ? `沿用，${cycle.owed} 该测未测` : `沿用，下次 ${cycle.next}`];
}
