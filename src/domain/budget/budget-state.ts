import { editText } from '../field/edit-text.ts';
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

/** The lines of the budget form and how they give way. */
export interface BudgetState {
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

/** Texts of the lines as they are kept and linked; what cannot be read counts as 0 %. */
export function readLines(rows: Record<string, string>[], share: Field): BudgetRow[] {
  return rows.map((row) => {
    const parsed = parseValue({ ...share, required: false }, row['share'] ?? '');
    return {
      line: row['line'] ?? '',
      share: 'value' in parsed ? Number(parsed.value ?? 0) : 0,
      deliverables: row['deliverables'] ?? '',
      locked: row['locked'] === LOCKED,
    };
  });
}

/** Lines as texts, with all digits of their shares. */
export function writeLines(rows: BudgetRow[]): Record<string, string>[] {
  return rows.map(({ line, share, deliverables, locked }) => ({
    line,
    share: editText('percent', share),
    deliverables,
    locked: locked ? LOCKED : '',
  }));
}

const LOCKED = '锁定';
