/** A workbook as plain data, before any file format. */
export interface WorkbookPlan {
  title: string;
  /** ISO day that is written into the file as its date. */
  date: string;
  sheets: SheetPlan[];
}

export interface SheetPlan {
  name: string;
  rows: CellPlan[][];
  /** Column widths in characters. */
  widths: number[];
  /** Heights in points, by row, of those rows whose wrapped texts need more than one line. */
  heights: Map<number, number>;
  orientation: 'landscape' | 'portrait';
  /** Rows that stay in sight; the last of them is repeated on every printed page. */
  frozenRows: number;
  validations: ValidationPlan[];
  marks: MarkPlan[];
}

export interface CellPlan {
  value?: number | string;
  /** Without the leading `=`. */
  formula?: string;
  /** What the formula gives: stored with it, for programs that do not calculate. */
  result?: number | string;
  /** Number format in Excel's notation. */
  format?: string;
  look?: Look;
}

export type Look =
  'title' | 'hint' | 'label' | 'head' | 'input' | 'long' | 'computed' | 'total' | 'text';

/** What may be typed into a range, and what the spreadsheet says to anything else. */
export interface ValidationPlan {
  range: string;
  type: 'list' | 'whole' | 'decimal' | 'date';
  /** Range with the allowed values of a `list`, or the one value in quotation marks. */
  source?: string;
  least?: number;
  most?: number;
  message: string;
}

/** Cells of `range` that are marked where `formula`, written for its first cell, holds. */
export interface MarkPlan {
  range: string;
  formula: string;
}

/** What the second sheet tells about the first. */
export interface WorkbookAbout {
  /** File name of the template, e.g. `budget-allocation`. */
  slug: string;
  title: string;
  /** ISO day of the file. */
  date: string;
  useWhen: string[];
  steps: string[];
  /** Titles of the sources. */
  sources: string[];
}
