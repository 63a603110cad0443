import { LICENCE_NOTE } from '../sheet/licence-note.ts';
import { rowHeights } from '../sheet/text-size.ts';
import type { CellPlan, SheetPlan } from '../sheet/workbook-plan.ts';
import type { ToolAbout } from './filled-formula.ts';

const WIDTHS = [20, 90];

/** The sheet 说明 of a calculator's workbook; `more` are further labels with their lines. */
export function notesPlan(
  about: ToolAbout,
  more: [label: string, lines: string[]][] = [],
): SheetPlan {
  const notes: [string, string[]][] = [
    ['算什么', [about.description]],
    ...more,
    ['什么时候别用', about.notWhen],
    ['依据', about.references],
    ['许可', [LICENCE_NOTE]],
  ];
  const rows: CellPlan[][] = [
    [{ value: `${about.title}：说明`, look: 'title' }],
    ...notes.flatMap(([label, lines]) =>
      lines.map((text, index): CellPlan[] => [
        { value: index === 0 ? label : '', look: 'label' },
        { value: text, look: 'text' },
      ]),
    ),
  ];
  return {
    name: '说明',
    rows,
    widths: WIDTHS,
    heights: rowHeights(rows, WIDTHS),
    orientation: 'portrait',
    frozenRows: 0,
    validations: [],
    marks: [],
  };
}
