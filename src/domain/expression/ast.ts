export type Operator = '+' | '-' | '*' | '/' | '<' | '<=' | '>' | '>=' | '=' | '!=';

export type FunctionName = keyof typeof FUNCTIONS;

/** A parsed expression. Plain data, so that it can be cached, printed and compared. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'ref'; id: string }
  | { kind: 'negate'; operand: Expression }
  | { kind: 'binary'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; name: FunctionName; args: Expression[] };

/**
 * The functions of the language with their least and most arguments; the first `columns` of these are whole
 * columns. `min` and `max` read a column when they have a single argument.
 */
export const FUNCTIONS = {
  sum: { least: 1, most: 1, columns: 1 },
  avg: { least: 1, most: 1, columns: 1 },
  /** Filled cells of a column, whatever they hold. */
  count: { least: 1, most: 1, columns: 1 },
  /** Cells of a column of texts that hold this text. */
  count_if: { least: 2, most: 2, columns: 1 },
  /** Sum of a column over the rows where a second column holds this text. */
  sum_if: { least: 3, most: 3, columns: 2 },
  min: { least: 1, most: 9, columns: 0 },
  max: { least: 1, most: 9, columns: 0 },
  if: { least: 3, most: 3, columns: 0 },
  round: { least: 2, most: 2, columns: 0 },
  abs: { least: 1, most: 1, columns: 0 },
  and: { least: 2, most: 9, columns: 0 },
  or: { least: 2, most: 9, columns: 0 },
  not: { least: 1, most: 1, columns: 0 },
  /** A date so many days later (earlier for a negative number). */
  add_days: { least: 2, most: 2, columns: 0 },
  /** Days from the first date to the second. */
  days_between: { least: 2, most: 2, columns: 0 },
  /** 周一 … 周日 of a date. */
  weekday: { least: 1, most: 1, columns: 0 },
  /** Texts one behind the other. */
  join: { least: 2, most: 20, columns: 0 },
} as const;

/** Binding strength of the operators; a higher number binds tighter. */
export const PRECEDENCE: Record<Operator, number> = {
  '=': 1,
  '!=': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};

/** How many of the arguments of a call, from the first on, are whole columns instead of cells of its row. */
export function columnCount(name: FunctionName, args: Expression[]): number {
  const single = (name === 'min' || name === 'max') && args.length === 1;
  return single ? 1 : FUNCTIONS[name].columns;
}

/** Whether a call reads a whole column instead of cells of its row. */
export function readsColumn(name: FunctionName, args: Expression[]): boolean {
  return columnCount(name, args) > 0;
}

/** Ids that an expression reads, in order of appearance: from its own row, and as whole columns. */
export function references(expression: Expression): { cells: string[]; columns: string[] } {
  const cells = new Set<string>();
  const columns = new Set<string>();
  const visit = (node: Expression, into: Set<string>): void => {
    if (node.kind === 'ref') into.add(node.id);
    else if (node.kind === 'negate') visit(node.operand, into);
    else if (node.kind === 'binary') {
      visit(node.left, into);
      visit(node.right, into);
    } else if (node.kind === 'call') {
      const whole = columnCount(node.name, node.args);
      node.args.forEach((arg, index) => visit(arg, index < whole ? columns : into));
    }
  };
  visit(expression, cells);
  return { cells: [...cells], columns: [...columns] };
}
