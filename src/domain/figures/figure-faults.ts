import { references } from '../expression/ast.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Value } from '../field/value.ts';
import { VERDICTS, type Verdict } from './labels.ts';
import { verdictOf } from './verdict-of.ts';

/** What the checks read of an entry. */
export interface FigureParts {
  given: { id: string; label: string; value: number | string }[];
  expr?: string | undefined;
  type?: string | undefined;
  expected?: Value | undefined;
  rule?: string | undefined;
  counter?: Record<string, number | string> | undefined;
  verdict: Verdict;
}

export interface FigureFault {
  path: string[];
  message: string;
}

/** What is wrong with an entry as a whole, for its author. */
export function figureFaults(figure: FigureParts): FigureFault[] {
  const { expr, type, expected, rule, counter, verdict, given } = figure;
  const parts = { expr, type, expected, rule };
  const present = Object.entries(parts).filter(([, part]) => part !== undefined);
  if (verdict === 'unknown') {
    return present.map(([name]) => fault(name, '结论是“无从复算”，就不要写算式。'));
  }
  const absent = Object.keys(parts).filter((name) => !present.some(([other]) => other === name));
  if (absent.length > 0) return absent.map((name) => fault(name, '要复算，就不能缺这一项。'));
  if (unreadable(expr) || unreadable(rule)) return [];

  const known = given.map(({ id }) => id);
  const unknown = [
    ...unknownIds('expr', expr, known),
    ...unknownIds('rule', rule, [...known, 'result']),
    ...Object.keys(counter ?? {})
      .filter((id) => !known.includes(id))
      .map((id) => fault('counter', `given 里没有“${id}”。`)),
  ];
  if (unknown.length > 0) return unknown;
  const found = verdictOf(figure);
  if ('missing' in found) return [fault('expr', `算不出来：${found.missing}。`)];
  return found.verdict === verdict
    ? []
    : [fault('verdict', `按算式是“${VERDICTS[found.verdict].name}”，请改结论或算式。`)];
}

function fault(name: string, message: string): FigureFault {
  return { path: [name], message };
}

/** The schema of expressions has told such a fault already. */
function unreadable(source = ''): boolean {
  try {
    parseExpression(source);
    return false;
  } catch (error) {
    if (error instanceof ExpressionError) return true;
    throw error;
  }
}

function unknownIds(name: string, source: string | undefined, known: string[]): FigureFault[] {
  const { cells, columns } = references(parseExpression(source ?? ''));
  return [...cells, ...columns]
    .filter((id) => !known.includes(id))
    .map((id) => fault(name, `given 里没有“${id}”。`));
}
