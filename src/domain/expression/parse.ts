import {
  columnCount,
  FUNCTIONS,
  PRECEDENCE,
  type Expression,
  type FunctionName,
  type Operator,
} from './ast.ts';
import { ExpressionError } from './expression-error.ts';
import { tokenize, type Token } from './tokens.ts';

const cache = new Map<string, Expression>();

/**
 * Parses one expression: numbers, "texts", ids, + - * /, comparisons, and the functions of `FUNCTIONS`.
 * Comparisons do not chain. Throws ExpressionError naming the place.
 */
export function parseExpression(source: string): Expression {
  let parsed = cache.get(source);
  if (!parsed) {
    parsed = parse(tokenize(source));
    cache.set(source, parsed);
  }
  return parsed;
}

function parse(tokens: Token[]): Expression {
  let position = 0;
  const peek = (): Token => tokens[position] as Token;
  const next = (): Token => tokens[position++] as Token;
  const expect = (text: string, why: string): void => {
    const token = next();
    if (token.text !== text)
      throw new ExpressionError(token.at, `${why}，这里应该是“${text}”，${found(token)}。`);
  };

  function operation(least: number): Expression {
    let left = operand();
    for (;;) {
      const token = peek();
      const precedence = token.kind === 'symbol' ? PRECEDENCE[token.text as Operator] : undefined;
      if (precedence === undefined || precedence < least) return left;
      if (precedence === 1 && left.kind === 'binary' && PRECEDENCE[left.operator] === 1) {
        throw new ExpressionError(token.at, '两个比较不能连写，请用 and(…, …)。');
      }
      next();
      left = {
        kind: 'binary',
        operator: token.text as Operator,
        left,
        right: operation(precedence + 1),
      };
    }
  }

  function operand(): Expression {
    const token = next();
    if (token.kind === 'number') return { kind: 'number', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'text', value: token.text.slice(1, -1) };
    if (token.text === '-') return { kind: 'negate', operand: operand() };
    if (token.text === '(') {
      const inner = operation(1);
      expect(')', '括号没有收口');
      return inner;
    }
    if (token.kind !== 'name')
      throw new ExpressionError(token.at, `缺一个数或栏目编号，${found(token)}。`);
    return peek().text === '(' ? call(token) : { kind: 'ref', id: token.text };
  }

  function call(name: Token): Expression {
    const signature = Object.hasOwn(FUNCTIONS, name.text)
      ? FUNCTIONS[name.text as FunctionName]
      : undefined;
    if (!signature) {
      throw new ExpressionError(
        name.at,
        `没有“${name.text}”这个函数。可用：${Object.keys(FUNCTIONS).join('、')}。`,
      );
    }
    next();
    const args = [operation(1)];
    while (peek().text === ',') {
      next();
      args.push(operation(1));
    }
    expect(')', `${name.text} 的括号没有收口`);
    if (args.length < signature.least || args.length > signature.most) {
      const wanted =
        signature.least === signature.most
          ? `${signature.least}`
          : `${signature.least}–${signature.most}`;
      throw new ExpressionError(
        name.at,
        `${name.text} 要 ${wanted} 个参数，现在是 ${args.length} 个。`,
      );
    }
    const whole = columnCount(name.text as FunctionName, args);
    if (args.slice(0, whole).some(({ kind }) => kind !== 'ref')) {
      throw new ExpressionError(name.at, columnHint(name.text, whole, args.length));
    }
    return { kind: 'call', name: name.text as FunctionName, args };
  }

  const result = operation(1);
  const rest = peek();
  if (rest.kind !== 'end') throw new ExpressionError(rest.at, `多出“${rest.text}”。`);
  return result;
}

function columnHint(name: string, whole: number, count: number): string {
  if (count === 1) return `${name} 的括号里只能写一个栏目编号，例如 ${name}(spend)。`;
  const example = whole === 1 ? `${name}(status, "完成")` : `${name}(spend, channel, "搜索引擎")`;
  return `${name} 的前 ${whole} 个参数要写栏目编号，例如 ${example}。`;
}

function found(token: Token): string {
  return token.kind === 'end' ? '算式却在这里结束了' : `现在是“${token.text}”`;
}
