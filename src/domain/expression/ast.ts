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
 * The functions of the language with their least and most arguments. `column` functions read one whole
 * column; `min` and `max` do so when they have a single argument.
 */
export const FUNCTIONS = {
  sum: { least: 1, most: 1, column: true },
  avg: { least: 1, most: 1, column: true },
  count: { least: 1, most: 1, column: true },
  min: { least: 1, most: 9, column: false },
  max: { least: 1, most: 9, column: false },
  if: { least: 3, most: 3, column: false },
  round: { least: 2, most: 2, column: false },
  abs: { least: 1, most: 1, column: false },
  and: { least: 2, most: 9, column: false },
  or: { least: 2, most: 9, column: false },
  not: { least: 1, most: 1, column: false },
  /** A date so many days later (earlier for a negative number). */
  add_days: { least: 2, most: 2, column: false },
  /** Days from the first date to the second. */
  days_between: { least: 2, most: 2, column: false },
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

/** Whether a call reads a whole column instead of cells of its row. */
export function readsColumn(name: FunctionName, args: Expression[]): boolean {
  return FUNCTIONS[name].column || ((name === 'min' || name === 'max') && args.length === 1);
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
      const target = readsColumn(node.name, node.args) ? columns : into;
      for (const arg of node.args) visit(arg, target);
    }
  };
  visit(expression, cells);
  return { cells: [...cells], columns: [...columns] };
}
