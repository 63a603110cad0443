import {
  PRECEDENCE,
  readsColumn,
  type Expression,
  type FunctionName,
  type Operator,
} from './ast.ts';

const OPERATORS: Record<Operator, string> = {
  '+': ' + ',
  '-': ' − ',
  '*': ' × ',
  '/': ' ÷ ',
  '<': ' < ',
  '<=': ' ≤ ',
  '>': ' > ',
  '>=': ' ≥ ',
  '=': ' = ',
  '!=': ' ≠ ',
};

const COLUMN_FUNCTIONS: Partial<Record<FunctionName, string>> = {
  sum: '合计',
  avg: '平均',
  count: '个数',
  min: '最小',
  max: '最大',
};

/** How a reference reads: its label (`转化量`), or the reader's own number (`200`). */
export interface Wording {
  cell: (id: string) => string;
  column: (id: string) => string;
  /** What a whole column comes to, where that is not its name with 合计, 平均 … behind it. */
  aggregate?: (id: string, name: FunctionName) => string;
}

/** An expression as a reader would write it on paper: `转化量 ÷ 点击量`, or with numbers `200 ÷ 5,000`. */
export function toChinese(expression: Expression, wording: Wording): string {
  return print(expression, wording, 0);
}

function print(node: Expression, wording: Wording, outer: number): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'text':
      return `“${node.value}”`;
    case 'ref':
      return wording.cell(node.id);
    case 'negate':
      return `−${print(node.operand, wording, 4)}`;
    case 'binary': {
      const own = PRECEDENCE[node.operator];
      const text = `${print(node.left, wording, own)}${OPERATORS[node.operator]}${print(node.right, wording, own + 1)}`;
      return own < outer ? `（${text}）` : text;
    }
    case 'call':
      return readsColumn(node.name, node.args)
        ? column(node.name, node.args, wording, outer)
        : call(node.name, node.args, wording);
  }
}

function column(name: FunctionName, args: Expression[], wording: Wording, outer: number): string {
  const { column: nameOf, aggregate } = wording;
  const [id = '', key = ''] = args.map((arg) => (arg.kind === 'ref' ? arg.id : ''));
  const last = args.at(-1);
  const wanted = last ? print(last, wording, 0) : '';
  if (name === 'count_if') return `${nameOf(id)}为 ${wanted} 的个数`;
  if (name === 'sum_if') return `${nameOf(key)}为 ${wanted} 的${nameOf(id)}合计`;
  if (!aggregate) return `${nameOf(id)}${COLUMN_FUNCTIONS[name] ?? ''}`;
  const text = aggregate(id, name);
  return outer > PRECEDENCE['+'] && text.includes(' + ') ? `（${text}）` : text;
}

function call(name: FunctionName, args: Expression[], wording: Wording): string {
  const [first = '', second = '', third = ''] = args.map((arg) => print(arg, wording, 0));
  const all = args.map((arg) => print(arg, wording, 0)).join('、');
  switch (name) {
    case 'if':
      return `如果 ${first} 则 ${second}，否则 ${third}`;
    case 'round':
      return `${print(args[0] as Expression, wording, 4)} 保留 ${second} 位小数`;
    case 'abs':
      return `${print(args[0] as Expression, wording, 4)} 的绝对值`;
    case 'not':
      return `不满足（${first}）`;
    case 'and':
      return args.map((arg) => print(arg, wording, 0)).join(' 且 ');
    case 'or':
      return args.map((arg) => print(arg, wording, 0)).join(' 或 ');
    case 'add_days':
      return `${first} 之后 ${second} 天`;
    case 'days_between':
      return `${first} 到 ${second} 的天数`;
    case 'weekday':
      return `${first} 是周几`;
    case 'join':
      return `${all} 连在一起`;
    case 'min':
      return `${all} 中最小的`;
    default:
      return `${all} 中最大的`;
  }
}
