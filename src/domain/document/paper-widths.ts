import { textWidth } from '../sheet/text-size.ts';

/** What the width of a column on paper depends on. */
interface PaperColumn {
  head: string;
  /** Characters in its longest line. */
  longest: number;
  /** Whether its texts may be broken into lines: not numbers and days. */
  wraps: boolean;
}

/** The narrowest column: a head of three characters to the line. */
const LEAST = 6;
/** The margins of a cell. */
const MARGIN = 2;
/** How much wider bold digits are than half a Chinese character. */
const BOLD = 1.2;
/** Texts take at most this much more than they need; beyond it all columns grow. */
const MOST_STRETCH = 1.6;

/**
 * Widths of columns in characters. Numbers get the width they need; texts share what is left of
 * `capacity`, the long ones more of it. The sum exceeds `capacity` only where it cannot be kept.
 */
export function paperWidths(columns: PaperColumn[], capacity: number): number[] {
  const needs = columns.map(needOf);
  const fixed = sumOf(needs.filter((_, index) => !columns[index]?.wraps));
  const flexible = sumOf(needs) - fixed;
  if (flexible === 0) return needs;
  const share = Math.min(MOST_STRETCH, Math.max(0, capacity - fixed) / flexible);
  return needs.map((need, index) =>
    columns[index]?.wraps ? Math.max(LEAST + MARGIN, need * share) : need,
  );
}

function needOf({ head, longest, wraps }: PaperColumn): number {
  // Heads may be broken.
  const least = Math.max(LEAST, Math.min(textWidth(head), wraps ? 10 : 8));
  return Math.max(least, wraps ? dampened(longest) : longest * BOLD) + MARGIN;
}

/** A text of 200 characters does not need ten times the width of one of 20: it may take more lines. */
function dampened(width: number): number {
  return width <= 16 ? width : Math.min(60, 16 + (width - 16) / 4);
}

function sumOf(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
