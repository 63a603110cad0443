import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import { rebalance } from './rebalance.ts';

/** One line of the budget form: shares are numbers, since they are rebalanced; the rest is text as typed. */
export interface BudgetRow {
  line: string;
  share: number;
  deliverables: string;
  locked: boolean;
}

/** The whole state of the budget form; what a link carries. */
export interface BudgetState {
  total: string;
  rows: BudgetRow[];
  /** How the other lines give way: the last line (the reserve) keeps its share, or all shrink in proportion. */
  giveWay: 'reserve' | 'proportion';
}

/** `state` with a new share for one line, the others giving way; or a sentence that says why not. */
export function withShare(
  state: BudgetState,
  field: Field,
  row: number,
  text: string,
): { state: BudgetState } | { error: string } {
  const parsed = parseValue(field, text);
  if ('error' in parsed) return parsed;
  const last = state.rows.length - 1;
  const lines = state.rows.map((each, index) => ({
    share: each.share,
    locked: each.locked || (state.giveWay === 'reserve' && index === last),
  }));
  const balanced = rebalance(lines, row, Number(parsed.value));
  if ('error' in balanced) return balanced;
  return {
    state: {
      ...state,
      rows: state.rows.map((each, index) => ({ ...each, share: balanced.shares[index] ?? 0 })),
    },
  };
}

/** `state` without a line; its share goes to the others in proportion. The last two lines stay. */
export function withoutLine(state: BudgetState, row: number): BudgetState {
  if (state.rows.length <= 2) return state;
  const left = state.rows.toSpliced(row, 1);
  const sum = left.reduce((total, each) => total + each.share, 0);
  return {
    ...state,
    rows: left.map((each) => ({ ...each, share: sum === 0 ? 1 / left.length : each.share / sum })),
  };
}

/** `state` with a new line of 0 % before the reserve. */
export function withLine(state: BudgetState): BudgetState {
  const line = { line: '新的一项', share: 0, deliverables: '', locked: false };
  return { ...state, rows: state.rows.toSpliced(Math.max(0, state.rows.length - 1), 0, line) };
}

/** Whether something read from a link or storage is such a state, its shares adding up to 1. */
export function isBudgetState(data: unknown): data is BudgetState {
  if (typeof data !== 'object' || data === null) return false;
  const { total, rows, giveWay } = data as Partial<BudgetState>;
  if (typeof total !== 'string' || total.length > 40 || !Array.isArray(rows)) return false;
  if (giveWay !== 'reserve' && giveWay !== 'proportion') return false;
  if (rows.length < 2 || rows.length > 40 || !rows.every(isRow)) return false;
  return Math.abs(rows.reduce((sum, row) => sum + row.share, 0) - 1) < 5e-5;
}

function isRow(row: unknown): row is BudgetRow {
  if (typeof row !== 'object' || row === null) return false;
  const { line, share, deliverables, locked } = row as Partial<BudgetRow>;
  return (
    typeof line === 'string' &&
    line.length <= 60 &&
    typeof deliverables === 'string' &&
    deliverables.length <= 20 &&
    typeof locked === 'boolean' &&
    typeof share === 'number' &&
    share >= 0 &&
    share <= 1
  );
}
