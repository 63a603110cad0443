import { formatValue } from '../field/format-value.ts';
import {
  NOTHING,
  changeTexts,
  distanceText,
  lightCounts,
  monthTexts,
  scoreText,
  targetText,
  valueTexts,
} from './board-texts.ts';
import type { BoardRow, HealthBoard } from './health-board.ts';
import { monthName } from './month.ts';

/** One line of the monthly brief, in words; `—` where there is nothing to say. */
export interface BriefLine {
  /** Id of the indicator. */
  id: string;
  indicator: string;
  value: string;
  /** For money what was measured, e.g. 43.00 元/人; else empty. */
  measured: string;
  target: string;
  light: string;
  /** How far from the target, or why there is no light. */
  distance: string;
  change: string;
  /** What the change is against, and how large it is relative to that. */
  against: string;
  /** Month of the value. */
  month: string;
  /** That the value was carried over, and when it is to be measured again. */
  carried: string;
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

/** The lines of the brief. `actions` are those that somebody wrote, by the id of the indicator. */
export function briefLines(board: HealthBoard, actions: Record<string, string> = {}): BriefLine[] {
  return board.rows.map((row) => {
    const [value, measured] = valueTexts(row);
    const [change, against] = changeTexts(row);
    const [month, carried] = monthTexts(row);
    return {
      id: row.indicator.id,
      indicator: row.indicator.label,
      value,
      measured,
      target: targetText(row.indicator),
      light: row.rating.label,
      distance: distanceText(row),
      change,
      against,
      month,
      carried,
      action: actions[row.indicator.id]?.trim() || suggestedAction(row),
    };
  });
}

/** A text with its note behind it in brackets. */
export function withNote(text: string, note: string): string {
  return note ? `${text}（${note}）` : text;
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
    ...ordered.map(lineText),
    '',
    `维度分（0–100，站内设定）：${board.dimensions.map(({ dimension, score }) => `${dimension} ${scoreText(score)}`).join('，')}。`,
  ].join('\n');
}

function lineText(line: BriefLine): string {
  const { light, indicator, value, target, distance, change, action } = line;
  const known = [
    ...(change === NOTHING ? [] : [withNote(change, line.against)]),
    ...(line.month === '没有数' ? [] : [`数据 ${withNote(line.month, line.carried)}`]),
  ];
  const shown = withNote(value === NOTHING ? indicator : `${indicator} ${value}`, line.measured);
  return `- 【${light}】${shown}，目标 ${target}，${[distance, ...known].join('；')}。行动：${action}。`;
}

/** The board in one or two sentences: how many of each light, and the red furthest from its target. */
export function verdictText(board: HealthBoard): string {
  const counts = `八项里${lightCounts(board)}。`;
  const worst = board.reds.toSorted((a, b) => reached(a) - reached(b))[0];
  if (worst)
    return `${counts}先处理${worst.indicator.label}：${worst.rating.reason}，启动微型工作坊。`;
  const yellow = board.rows.some(({ rating }) => rating.light === 'yellow');
  return `${counts}${yellow ? '没有红灯；黄灯各指定一人改一处。' : '没有红灯和黄灯。'}`;
}

function reached({ reading, indicator }: BoardRow): number {
  return (reading?.value ?? 0) / indicator.target;
}
