import type { ToolAbout } from '../formula/filled-formula.ts';
import { notesPlan } from '../formula/notes-plan.ts';
import type { Values } from '../field/value.ts';
import { headerText } from '../sheet/header-text.ts';
import { numberFormat } from '../sheet/number-format.ts';
import { columnWidth } from '../sheet/text-size.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../sheet/workbook-plan.ts';
import { briefSheetPlan } from './brief-sheet-plan.ts';
import type { HealthBoard } from './health-board.ts';
import { CYCLES, HEALTH_INDICATORS } from './health-indicators.ts';
import type { BriefLine } from './monthly-brief.ts';
import { monthName } from './month.ts';
import { MONTHS_SHEET } from './months-sheet.ts';

interface Filled {
  about: ToolAbout;
  board: HealthBoard;
  lines: BriefLine[];
  /** The filled rows of the table of months. */
  rows: Values[];
}

const PLAIN = { heights: new Map<number, number>(), frozenRows: 0, validations: [], marks: [] };

/** The workbook of the board: the brief, all months, notes. `date` is the ISO day of the file. */
export function healthPlan(filled: Filled, date: string): WorkbookPlan {
  const title = `${monthName(filled.board.month)}健康度简报`;
  return {
    title,
    date,
    sheets: [
      briefSheetPlan(title, filled.board, filled.lines),
      monthsSheet(filled.rows),
      notesPlan(filled.about, indicatorNotes()),
    ],
  };
}

function monthsSheet(rows: Values[]): SheetPlan {
  const { columns } = MONTHS_SHEET;
  return {
    ...PLAIN,
    name: '各月的数',
    rows: [
      columns.map((column): CellPlan => ({ value: headerText(column), look: 'head' })),
      ...rows.map((row) =>
        columns.map(({ id, type }): CellPlan => {
          const value = row[id] ?? null;
          return {
            ...(value === null ? {} : { value }),
            look: 'input',
            ...numberFormat(type, false),
          };
        }),
      ),
    ],
    widths: columns.map(columnWidth),
    orientation: 'landscape',
    frozenRows: 1,
  };
}

/** What has to be typed for each indicator, and how often it is reviewed. */
function indicatorNotes(): [string, string[]][] {
  return HEALTH_INDICATORS.map(({ label, measure, source, cycle }) => [
    label,
    [`填${headerText(measure)}：${measure.help ?? ''}数据来源：${source}；${CYCLES[cycle]}复盘。`],
  ]);
}
