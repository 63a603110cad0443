import type { Values } from '../field/value.ts';
import { csvHeader, csvText, csvValue } from '../sheet/csv-text.ts';
import { makeHarmless } from '../sheet/harmless-text.ts';
import { scoreText } from './board-texts.ts';
import type { HealthBoard } from './health-board.ts';
import { BRIEF_HEADS, withNote, type BriefLine } from './monthly-brief.ts';
import { monthName } from './month.ts';
import { MONTHS_SHEET } from './months-sheet.ts';

/** The brief, the scores of the dimensions and all months as CSV, one block after the other. */
export function healthCsv(board: HealthBoard, lines: BriefLine[], rows: Values[]): string {
  const { columns } = MONTHS_SHEET;
  return csvText([
    [`${monthName(board.month)}健康度简报`],
    ['基线月', board.baseline],
    ['黄灯系数（站内设定）', csvValue({ type: 'percent' }, board.yellowFactor)],
    [],
    Object.values(BRIEF_HEADS),
    ...lines.map((line) => lineTexts(line).map(makeHarmless)),
    [],
    ['维度分（站内设定）'],
    ...board.dimensions.map(({ dimension, score }) => [dimension, scoreText(score)]),
    [],
    ['各月的数'],
    columns.map(csvHeader),
    ...rows.map((row) => columns.map((column) => csvValue(column, row[column.id] ?? null))),
  ]);
}

/** In the order of the heads. */
function lineTexts(line: BriefLine): string[] {
  return [
    line.indicator,
    withNote(line.value, line.measured),
    line.target,
    line.light,
    line.distance,
    withNote(line.change, line.against),
    withNote(line.month, line.carried),
    line.action,
  ];
}
