import { TABLE } from '../document/document-of.ts';
import type { DocumentDraft } from '../document/document-draft.ts';
import { editText } from '../field/edit-text.ts';
import type { BoardRow, HealthBoard } from './health-board.ts';
import type { BriefLine } from './monthly-brief.ts';

/** The board of a month as a draft of the template 健康度月度简报; `actions` are those that somebody wrote. */
export function briefDraft(board: HealthBoard, lines: BriefLine[]): DocumentDraft {
  return {
    params: { month: board.month, yellow_factor: percent(board.yellowFactor) },
    tables: {
      [TABLE]: board.rows.map((row, index) => ({
        indicator: row.indicator.label,
        target: percent(row.indicator.target),
        current: percent(row.reading?.value ?? null),
        data_month: row.reading?.month ?? '',
        previous: row.carried ? '' : percent(previousOf(row)),
        action: row.rating.light === 'green' ? '' : (lines[index]?.action ?? ''),
        owner: '',
        due: '',
      })),
    },
  };
}

/** One red light as a draft of the template 微型工作坊启动单. */
export function workshopDraft(board: HealthBoard, row: BoardRow): DocumentDraft {
  return {
    params: { brief_month: board.month, yellow_factor: percent(board.yellowFactor) },
    tables: {
      [TABLE]: [
        {
          indicator: row.indicator.label,
          target: percent(row.indicator.target),
          current: percent(row.reading?.value ?? null),
          group: `${row.indicator.measure.label}专项优化小组`,
          assistant: '',
          action: '',
          started: '',
          retest: '',
          retested: '',
          conclusion: '',
        },
      ],
    },
  };
}

function previousOf({ reading, change }: BoardRow): number | null {
  const value = reading?.value ?? null;
  return value === null || change?.points == null ? null : value - change.points;
}

/** Rounded to what a brief says; differences of fractions carry binary dust. */
function percent(value: number | null): string {
  return value === null ? '' : editText('percent', Number(value.toFixed(6)));
}
