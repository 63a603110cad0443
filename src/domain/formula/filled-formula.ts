import type { Values } from '../field/value.ts';
import type { FormulaResult } from './evaluate-formula.ts';
import type { Formula } from './schema.ts';

/** What files say of a calculator. */
export interface ToolAbout {
  /** File name of its page. */
  slug: string;
  title: string;
  description: string;
  notWhen: string[];
  references: string[];
}

/** A calculator with a reader's numbers and what came out, ready for an export. */
export interface FilledFormula {
  about: ToolAbout;
  formula: Formula;
  inputs: Values;
  /** Values of the table, blank rows left out; without the outputs of the rows. */
  rows: Values[];
  result: FormulaResult;
}
