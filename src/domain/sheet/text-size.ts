import { headerText } from './header-text.ts';
import type { Column } from './schema.ts';
import type { CellPlan } from './workbook-plan.ts';

const LINE_POINTS = 17;

const USUAL_WIDTHS: Record<Column['type'], number> = {
  text: 16,
  longtext: 32,
  enum: 14,
  check: 8,
  person: 10,
  role: 14,
  link: 24,
  integer: 12,
  number: 12,
  money: 15,
  percent: 10,
  ratio: 10,
  date: 13,
};

/** Width of a column in characters: as its author set it, never narrower than its head. */
export function columnWidth(column: Pick<Column, 'label' | 'unit' | 'type' | 'width'>): number {
  return Math.max(column.width ?? USUAL_WIDTHS[column.type], textWidth(headerText(column)) + 2);
}

/** Width of a text where a Chinese character takes two places. */
export function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (char > '\u2e7f' ? 2 : 1), 0);
}

/** Heights of the rows whose wrapped texts are longer than one line: programs do not work these out on opening. */
export function rowHeights(rows: CellPlan[][], widths: number[]): Map<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const lines = row.map(({ value, look }, column) =>
      typeof value === 'string' && (look === 'long' || look === 'text')
        ? lineCount(value, (widths[column] ?? 10) - 2)
        : 1,
    );
    const most = Math.max(1, ...lines);
    if (most > 1) heights.set(index, most * LINE_POINTS);
  });
  return heights;
}

function lineCount(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / width)), 0);
}
