import {
  columnCount,
  readsColumn,
  references,
  type Expression,
  type FunctionName,
  type Operator,
} from './ast.ts';
import { isEqual, order } from './compare.ts';
import { addDays, daysBetween, weekdayOf } from './day.ts';
import { roundHalfAway } from './round-half-away.ts';

export type Scalar = number | string | boolean;

/** A result, or a Chinese half-sentence saying why there is none (a blank cell, a zero divisor). */
export type Evaluated = { value: Scalar } | { missing: string };

/** Where an expression finds its data. */
export interface Scope {
  /** The value of `id` in the same row, among the inputs or parameters; `null` is blank. */
  cell: (id: string) => Scalar | null;
  /** All values of a column; blanks included. */
  column: (id: string) => (Scalar | null)[];
  /** The name on screen of `id`. */
  label: (id: string) => string;
  /** Gives what `work` gave for the same part of an expression before: for what is the same in every row. */
  once?: (part: Expression, work: () => Scalar) => Scalar;
}

/**
 * Evaluates an expression. A blank anywhere among the cells it reads makes the whole result missing,
 * in an untaken branch of `if` too: the rule is the one that the Excel formula states with COUNT.
 * Aggregates skip blanks, as Excel's do.
 */
export function evaluate(expression: Expression, scope: Scope): Evaluated {
  for (const id of references(expression).cells) {
    if ((scope.cell(id) ?? '') === '') return { missing: `“${scope.label(id)}”还是空的` };
  }
  try {
    return { value: compute(expression, scope) };
  } catch (error) {
    if (error instanceof Missing) return { missing: error.message };
    throw error;
  }
}

class Missing extends Error {}

function compute(node: Expression, scope: Scope): Scalar {
  switch (node.kind) {
    case 'number':
    case 'text':
      return node.value;
    case 'ref':
      return scope.cell(node.id) ?? fail(`“${scope.label(node.id)}”还是空的`);
    case 'negate':
      return -number(compute(node.operand, scope));
    case 'binary':
      return binary(node.operator, node.left, node.right, scope);
    case 'call': {
      const work = () => call(node.name, node.args, scope);
      return scope.once && isTheSameInEveryRow(node.name, node.args)
        ? scope.once(node, work)
        : work();
    }
  }
}

function isTheSameInEveryRow(name: FunctionName, args: Expression[]): boolean {
  const whole = columnCount(name, args);
  return whole > 0 && args.slice(whole).every(({ kind }) => kind === 'text' || kind === 'number');
}

function binary(operator: Operator, left: Expression, right: Expression, scope: Scope): Scalar {
  const a = compute(left, scope);
  const b = compute(right, scope);
  if (operator === '=') return isEqual(a, b);
  if (operator === '!=') return !isEqual(a, b);
  const [x, y] = [number(a), number(b)];
  switch (operator) {
    case '+':
      return finite(x + y);
    case '-':
      return finite(x - y);
    case '*':
      return finite(x * y);
    case '/':
      return y === 0 ? fail(`${nameOf(right, scope)}是 0，不能作除数`) : finite(x / y);
    case '<':
      return order(x, y) < 0;
    case '<=':
      return order(x, y) <= 0;
    case '>':
      return order(x, y) > 0;
    case '>=':
      return order(x, y) >= 0;
  }
}

function call(name: FunctionName, args: Expression[], scope: Scope): Scalar {
  const first = args[0] as Expression;
  switch (name) {
    case 'sum':
      return finite(column(first, scope).reduce((total, value) => total + value, 0));
    case 'count':
      return filled(first, scope).length;
    case 'count_if': {
      const wanted = compute(args[1] as Expression, scope);
      return filled(first, scope).filter((value) => isEqual(value, wanted)).length;
    }
    case 'sum_if':
      return sumIf(args, scope);
    case 'avg': {
      const values = someOf(first, scope);
      return finite(values.reduce((total, value) => total + value, 0) / values.length);
    }
    case 'if':
      return compute((truth(compute(first, scope)) ? args[1] : args[2]) as Expression, scope);
    case 'round':
      return roundHalfAway(
        number(compute(first, scope)),
        number(compute(args[1] as Expression, scope)),
      );
    case 'abs':
      return Math.abs(number(compute(first, scope)));
    case 'min':
      return numbers(name, args, scope).reduce((least, value) => Math.min(least, value));
    case 'max':
      return numbers(name, args, scope).reduce((most, value) => Math.max(most, value));
    case 'and':
      return args.map((arg) => truth(compute(arg, scope))).every(Boolean);
    case 'or':
      return args.map((arg) => truth(compute(arg, scope))).some(Boolean);
    case 'not':
      return !truth(compute(first, scope));
    case 'add_days':
      return later(
        day(compute(first, scope)),
        Math.trunc(number(compute(args[1] as Expression, scope))),
      );
    case 'days_between':
      return daysBetween(day(compute(first, scope)), day(compute(args[1] as Expression, scope)));
    case 'weekday':
      return weekdayOf(day(compute(first, scope)));
    case 'join':
      return args.map((arg) => String(compute(arg, scope))).join('');
  }
}

/** The operands of `min` and `max`: one column, or several cells. */
function numbers(name: FunctionName, args: Expression[], scope: Scope): number[] {
  if (readsColumn(name, args)) return someOf(args[0] as Expression, scope);
  return args.map((arg) => number(compute(arg, scope)));
}

function sumIf(args: Expression[], scope: Scope): number {
  const [amounts, keys, key] = args as [Expression, Expression, Expression];
  const wanted = compute(key, scope);
  const found = whole(keys, scope);
  const chosen = whole(amounts, scope).filter(
    (value, row): value is number => typeof value === 'number' && isEqual(found[row] ?? '', wanted),
  );
  if (chosen.length === 0) return fail(`“${String(wanted)}”还没有${nameOf(amounts, scope)}`);
  return finite(chosen.reduce((total, value) => total + value, 0));
}

function column(arg: Expression, scope: Scope): number[] {
  return whole(arg, scope).filter((value) => typeof value === 'number');
}

function filled(arg: Expression, scope: Scope): Scalar[] {
  return whole(arg, scope).filter((value): value is Scalar => value !== null && value !== '');
}

function whole(arg: Expression, scope: Scope): (Scalar | null)[] {
  return scope.column(arg.kind === 'ref' ? arg.id : '');
}

function someOf(arg: Expression, scope: Scope): number[] {
  const values = column(arg, scope);
  return values.length > 0 ? values : fail(`${nameOf(arg, scope)}这一列还没有数`);
}

function number(value: Scalar): number {
  return typeof value === 'number' ? value : fail(`“${String(value)}”不是数字`);
}

function truth(value: Scalar): boolean {
  return typeof value === 'boolean' ? value : fail(`“${String(value)}”不是“是／否”`);
}

/** Spreadsheets know the years 1900 to 9999. */
function later(from: string, days: number): string {
  const known = Math.abs(days) < 3_000_000 ? addDays(from, days) : '';
  return /^(19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(known) ? known : fail('日期超出 1900 到 9999 年');
}

function day(value: Scalar): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? value
    : fail(`“${String(value)}”不是日期`);
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : fail('结果太大，无法计算');
}

function nameOf(node: Expression, scope: Scope): string {
  return node.kind === 'ref' ? `“${scope.label(node.id)}”` : '除数';
}

function fail(reason: string): never {
  throw new Missing(reason);
}
