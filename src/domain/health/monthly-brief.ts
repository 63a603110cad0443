import { formatValue } from '../field/format-value.ts';
import type { BoardRow, HealthBoard } from './health-board.ts';
import type { HealthIndicator } from './health-indicators.ts';
import { monthName } from './month.ts';

/** One line of the monthly brief, in words. Texts that there is nothing to say for are `—`. */
export interface BriefLine {
  /** Id of the indicator. */
  id: string;
  indicator: string;
  value: string;
  target: string;
  light: string;
  /** How far from the target, or why there is no light. */
  distance: string;
  change: string;
  /** Month of the value, and whether it was carried over. */
  month: string;
  action: string;
}

/** What the columns of the brief are called, in order. */
export const BRIEF_HEADS = {
  indicator: '指标',
  value: '本月值',
  target: '目标',
  light: '红黄绿',
  distance: '距目标',
  change: '环比',
  month: '数据月份',
  action: '行动项',
} as const satisfies Partial<Record<keyof BriefLine, string>>;

const NOTHING = '—';

/** The lines of the brief. `actions` are those that somebody wrote, by the id of the indicator. */
export function briefLines(board: HealthBoard, actions: Record<string, string> = {}): BriefLine[] {
  return board.rows.map((row) => ({
    id: row.indicator.id,
    indicator: row.indicator.label,
    value: valueText(row),
    target: targetText(row.indicator),
    light: row.rating.label,
    distance: distanceText(row),
    change: changeText(row),
    month: monthText(row),
    action: actions[row.indicator.id]?.trim() || suggestedAction(row),
  }));
}

/** What to do about an indicator as long as nobody has written anything else. */
export function suggestedAction({ indicator, rating, cycle }: BoardRow): string {
  const group = `${indicator.measure.label}专项优化小组`;
  const measureFirst = cycle.owed ? '先补测；' : '';
  switch (rating.light) {
    case 'red':
      return `${measureFirst}${measureFirst ? '仍红就' : ''}启动微型工作坊，成立“${group}”，定复测日`;
    case 'yellow':
      return `${measureFirst}查原因，指定一人改一处；下次仍黄就启动微型工作坊`;
    case 'green':
      return cycle.owed ? '补测' : '保持';
    case null:
      return cycle.owed ? '补测' : '按周期测，攒够可比的数';
  }
}

/** The brief as plain text that also reads as Markdown: reds first, one line each, ready for a chat. */
export function briefText(board: HealthBoard, lines: BriefLine[]): string {
  const rank = ['红', '黄', '未评', '绿'];
  const ordered = lines.toSorted((a, b) => rank.indexOf(a.light) - rank.indexOf(b.light));
  return [
    `**${monthName(board.month)}健康度简报**`,
    `${lightCounts(board)}。基线月 ${board.baseline}；黄灯系数 ${formatValue('percent', board.yellowFactor)}（站内设定）。`,
    '',
    ...ordered.map(
      ({ light, indicator, value, target, distance, change, month, action }) =>
        `- 【${light}】${indicator} ${value}，目标 ${target}，${distance}；${change === NOTHING ? '' : `环比${change}；`}数据 ${month}。行动：${action}。`,
    ),
    '',
    `维度分（0–100，站内设定）：${board.dimensions.map(({ dimension, score }) => `${dimension} ${scoreText(score)}`).join('，')}。`,
  ].join('\n');
}

/** `绿 4，黄 2，红 1，未评 1`; what there is none of is left out. */
export function lightCounts({ rows }: Pick<HealthBoard, 'rows'>): string {
  return ['绿', '黄', '红', '未评']
    .map((label) => [label, rows.filter(({ rating }) => rating.label === label).length] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label} ${count}`)
    .join('，');
}

export function scoreText(score: number | null): string {
  return score === null ? '没有数' : `${score.toFixed(1)} 分`;
}

/** `≥25%`, `环比降 ≥15%`, `比基线升 ≥20%`. */
export function targetText({ kind, target }: HealthIndicator): string {
  const least = `≥${Number((target * 100).toFixed(2))}%`;
  return { level: least, drop: `环比降 ${least}`, rise: `比基线升 ${least}` }[kind];
}

function valueText({ indicator, reading }: BoardRow): string {
  if (!reading) return NOTHING;
  if (indicator.kind === 'level') return formatValue('percent', reading.value);
  const measured = `${indicator.measure.label} ${formatValue('money', reading.measured)} 元`;
  return reading.value === null
    ? measured
    : `${formatValue('percent', reading.value)}（${measured}）`;
}

function distanceText({ distance, rating }: BoardRow): string {
  if (distance === null) return rating.reason;
  if (rating.light === 'green' && Math.abs(distance) < 1e-9) return '正好达标';
  return `${distance > 0 ? '超' : '差'} ${points(distance)}`;
}

/** Against the reading before; a carried value has not changed, it was not measured. */
function changeText({ change, carried, indicator }: BoardRow): string {
  if (carried) return '本月未测';
  if (!change) return NOTHING;
  const { from, points: difference, relative } = change;
  const against = `（对 ${from}）`;
  if (indicator.kind !== 'level')
    return relative === null
      ? NOTHING
      : `${indicator.measure.label}${moved(relative, percent(relative))}${against}`;
  if (difference === null) return NOTHING;
  const part = relative === null || relative === 0 ? '' : `，即 ${percent(relative)}`;
  return `${moved(difference, `${points(difference)}${part}`)}${against}`;
}

function moved(change: number, size: string): string {
  if (change === 0) return '持平';
  return `${change > 0 ? '升' : '降'} ${size}`;
}

function points(fraction: number): string {
  return `${Number((Math.abs(fraction) * 100).toFixed(2))} 个百分点`;
}

function percent(fraction: number): string {
  return formatValue('percent', Math.abs(fraction));
}

function monthText({ reading, carried, cycle }: BoardRow): string {
  if (!reading) return '没有数';
  if (!carried) return reading.month;
  return cycle.owed
    ? `${reading.month}（沿用；${cycle.owed} 该测未测）`
    : `${reading.month}（沿用，下次 ${cycle.next}）`;
}
