import { evaluate, type Scalar } from '../expression/evaluate.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Verdict } from './labels.ts';

/** What it takes to work a figure out again. */
export interface Workable {
  given: readonly { id: string; label: string; value: number | string }[];
  expr?: string | undefined;
  rule?: string | undefined;
  counter?: Record<string, number | string> | undefined;
}

export type FoundVerdict = { verdict: Verdict; result: Scalar } | { missing: string };

/**
 * Works a figure out and judges it: where the rule does not hold, it conflicts; where it holds but not for the
 * values of `counter`, it holds on a condition; else it agrees. Without a calculation the verdict is `unknown`.
 */
export function verdictOf(figure: Workable): FoundVerdict {
  const { expr, rule, counter } = figure;
  if (expr === undefined || rule === undefined) return { verdict: 'unknown', result: '' };
  const own = judge(figure, expr, rule, {});
  if ('missing' in own) return own;
  if (!own.holds) return { verdict: 'conflicts', result: own.result };
  if (counter === undefined) return { verdict: 'agrees', result: own.result };
  const other = judge(figure, expr, rule, counter);
  if ('missing' in other) return other;
  return { verdict: other.holds ? 'agrees' : 'conditional', result: own.result };
}

function judge(
  { given }: Workable,
  expr: string,
  rule: string,
  changes: Record<string, number | string>,
): { result: Scalar; holds: boolean } | { missing: string } {
  const cells = new Map<string, Scalar>(given.map(({ id, value }) => [id, changes[id] ?? value]));
  const scope = {
    cell: (id: string) => cells.get(id) ?? null,
    column: () => [],
    label: (id: string) => given.find((each) => each.id === id)?.label ?? '复算结果',
  };
  const result = evaluate(parseExpression(expr), scope);
  if ('missing' in result) return result;
  cells.set('result', result.value);
  const holds = evaluate(parseExpression(rule), scope);
  return 'missing' in holds ? holds : { result: result.value, holds: holds.value === true };
}
