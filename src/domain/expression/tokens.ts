import { ExpressionError } from './expression-error.ts';

export interface Token {
  kind: 'number' | 'text' | 'name' | 'symbol' | 'end';
  text: string;
  at: number;
}

const PATTERNS: [Token['kind'], RegExp][] = [
  ['number', /\d+(?:\.\d+)?/y],
  ['name', /[a-z][a-z0-9_]*/y],
  ['text', /"[^"]*"/y],
  ['symbol', /<=|>=|!=|[-+*/<>=(),]/y],
];

/** Cuts an expression into tokens, the last of kind `end`. Throws ExpressionError on a character it does not know. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (/\s/.test(source[at] ?? '')) {
      at += 1;
      continue;
    }
    const token = matchAt(source, at);
    if (!token) throw new ExpressionError(at, hint(source[at] ?? ''));
    tokens.push(token);
    at += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function matchAt(source: string, at: number): Token | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text) return { kind, text, at };
  }
  return undefined;
}

function hint(char: string): string {
  const twins: Record<string, string> = {
    '×': '*',
    '÷': '/',
    '（': '(',
    '）': ')',
    '，': ',',
    '＋': '+',
    '－': '-',
  };
  const twin = twins[char];
  return twin ? `“${char}”请写成“${twin}”。` : `不认识“${char}”。栏目请用英文编号，例如 spend。`;
}
