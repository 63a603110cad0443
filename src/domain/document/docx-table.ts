import { isNumeric } from '../field/is-numeric.ts';
import type { FieldType } from '../field/schema.ts';
import type { Texts } from '../sheet/draft.ts';
import type { EvaluatedSheet } from '../sheet/evaluate-sheet.ts';
import { headerText } from '../sheet/header-text.ts';
import type { Column } from '../sheet/schema.ts';
import { columnWidth, textWidth } from '../sheet/text-size.ts';
import { totalValue } from '../sheet/total-value.ts';
import type { DocxPart, TablePlan } from './docx-plan.ts';
import { MOST_UPRIGHT } from './most-upright.ts';
import { paperWidths } from './paper-widths.ts';
import { printedText } from './printed-text.ts';

/** Characters that stand side by side on A4 in letters of 9 points, margins of cells not counted. */
const CAPACITY = { portrait: 106, landscape: 160 };
const POINTS = { usual: 9, least: 6 };

/** Rows to write on by hand where nothing is filled in. */
const BLANK_ROWS = 5;

/** A table filled in, with its computed cells and its totals: upright where it can be read so, else across. */
export function planTable(
  columns: Column[],
  rows: Texts[],
  evaluated: EvaluatedSheet,
): { plan: TablePlan; orientation: DocxPart['orientation'] } {
  const upright = planOn('portrait', columns, rows, evaluated);
  if (columns.length <= MOST_UPRIGHT && upright.points === POINTS.usual) {
    return { plan: upright, orientation: 'portrait' };
  }
  return { plan: planOn('landscape', columns, rows, evaluated), orientation: 'landscape' };
}

function planOn(
  orientation: DocxPart['orientation'],
  columns: Column[],
  rows: Texts[],
  evaluated: EvaluatedSheet,
): TablePlan {
  const texts =
    rows.length > 0
      ? rows.map((row, index) =>
          columns.map((column) =>
            printedText(column, evaluated.rows[index]?.values[column.id], row[column.id]),
          ),
        )
      : Array.from({ length: BLANK_ROWS }, () =>
          columns.map((column) => printedText(column, null)),
        );
  const totals = totalsOf(columns, evaluated);
  const heads = columns.map(headerText);
  const widths = paperWidths(
    columns.map((column, index) => ({
      head: heads[index] ?? '',
      longest:
        rows.length > 0
          ? longestLine([...texts, totals ?? []].map((row) => row[index] ?? ''))
          : columnWidth(column),
      wraps: alignOf(column.type) === 'left' && column.type !== 'date',
    })),
    CAPACITY[orientation],
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  // To half a point; a hundredth of one makes up for sums that miss the capacity by their last digit.
  const points = Math.floor((2 * POINTS.usual * CAPACITY[orientation]) / total + 0.01) / 2;
  return {
    kind: 'table',
    columns: columns.map(({ type }, index) => ({
      head: heads[index] ?? '',
      align: alignOf(type),
      width: widths[index] ?? 0,
    })),
    rows: texts,
    totals,
    points: Math.min(POINTS.usual, Math.max(POINTS.least, points)),
  };
}

function totalsOf(columns: Column[], { rows, totals }: EvaluatedSheet): string[] | undefined {
  if (rows.length === 0 || columns.every(({ total }) => total === 'none')) return undefined;
  return columns.map((column, index) =>
    index === 0 ? '合计' : totalValue(column, totals.values[column.id] ?? null),
  );
}

function longestLine(texts: string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split('\n')).map(textWidth));
}

function alignOf(type: FieldType): TablePlan['columns'][number]['align'] {
  if (type === 'check') return 'center';
  return isNumeric(type) ? 'right' : 'left';
}
