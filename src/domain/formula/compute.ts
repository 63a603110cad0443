import type { Values } from '../field/value.ts';
import type { Step } from './explain.ts';
import type { Note } from './notes.ts';

/** What a formula that is code gives; whatever it does not give stays empty. */
export interface Computed {
  values?: Values;
  /** Why a value is missing, in Chinese, by output id. */
  missing?: Record<string, string>;
  /** Outputs of each row of the table of inputs, in its order. */
  rows?: Values[];
  /** Rows of the result tables, by table id. */
  tables?: Record<string, Values[]>;
  notes?: Note[];
  steps?: Step[];
}

/** A formula that is code: the same inputs and outputs as one that is written as expressions. */
export type Compute = (inputs: Values, rows: Values[]) => Computed;
