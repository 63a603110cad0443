import { PRECEDENCE, readsColumn, references, type Expression } from './ast.ts';

/** Where the ids of an expression stand in a worksheet. */
export interface Addresses {
  /** Address of the cell of `id` in the current row (or of a parameter), e.g. `D5` or `$B$3`. */
  cell: (id: string) => string;
  /** Range of a whole column, e.g. `D5:D24`. */
  column: (id: string) => string;
  /** Whether the column holds numbers; only these can be counted as filled in. */
  isNumeric: (id: string) => boolean;
  /** Whether the cell says something even where it is blank, as a box without a tick does. */
  isNeverBlank?: (id: string) => boolean;
}

/**
 * The Excel formula (without `=`) of an expression: an empty text where `evaluate` says missing, the
 * same number elsewhere.
 */
export function toExcel(expression: Expression, addresses: Addresses): string {
  const core = print(expression, addresses, 0);
  const cells = references(expression).cells.filter((id) => !addresses.isNeverBlank?.(id));
  const tests = [
    ...cells.filter((id) => addresses.isNumeric(id)).map((id) => `ISNUMBER(${addresses.cell(id)})`),
    ...cells.filter((id) => !addresses.isNumeric(id)).map((id) => `${addresses.cell(id)}<>""`),
  ];
  const guarded = `IFERROR(${core},"")`;
  if (tests.length === 0) return guarded;
  return `IF(${tests.length === 1 ? tests[0] : `AND(${tests.join(',')})`},${guarded},"")`;
}

function print(node: Expression, addresses: Addresses, outer: number): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'text':
      return `"${node.value.replaceAll('"', '""')}"`;
    case 'ref':
      return addresses.cell(node.id);
    case 'negate':
      return `(-${print(node.operand, addresses, 4)})`;
    case 'binary': {
      const own = PRECEDENCE[node.operator];
      const operator = node.operator === '!=' ? '<>' : node.operator;
      const text = `${print(node.left, addresses, own)}${operator}${print(node.right, addresses, own + 1)}`;
      return own < outer ? `(${text})` : text;
    }
    case 'call': {
      if (readsColumn(node.name, node.args)) return aggregate(node, addresses);
      const args = node.args.map((arg) => print(arg, addresses, 0));
      switch (node.name) {
        case 'add_days':
        case 'days_between':
          return days(node, addresses);
        case 'weekday':
          return `("周"&MID("日一二三四五六",WEEKDAY(${args.join(',')}),1))`;
        case 'join':
          return `(${node.args.map((arg) => print(arg, addresses, 2)).join('&')})`;
        default:
          return `${node.name.toUpperCase()}(${args.join(',')})`;
      }
    }
  }
}

/** A call that reads whole columns. Where `evaluate` finds nothing to work on, an error becomes the empty text. */
function aggregate(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  addresses: Addresses,
): string {
  const ids = args.map((arg) => (arg.kind === 'ref' ? arg.id : ''));
  const range = addresses.column(ids[0] ?? '');
  switch (name) {
    case 'avg':
      return `AVERAGE(${range})`;
    case 'count':
      return addresses.isNumeric(ids[0] ?? '') ? `COUNT(${range})` : `SUMPRODUCT(--(${range}<>""))`;
    case 'count_if':
      return `SUMPRODUCT(--(${range}=${print(args[1] as Expression, addresses, 2)}))`;
    case 'sum_if': {
      const chosen = `${addresses.column(ids[1] ?? '')}=${print(args[2] as Expression, addresses, 2)}`;
      const none = `SUMPRODUCT((${chosen})*ISNUMBER(${range}))=0`;
      return `IF(${none},NA(),SUMPRODUCT(--(${chosen}),${range}))`;
    }
    case 'min':
    case 'max':
      return `IF(COUNT(${range})=0,NA(),${name.toUpperCase()}(${range}))`;
    default:
      return `SUM(${range})`;
  }
}

/** Dates are day numbers in a spreadsheet: adding days adds, the days between are a difference. */
function days({ name, args }: Extract<Expression, { kind: 'call' }>, addresses: Addresses): string {
  const [first = '', second = ''] = args.map((arg) => print(arg, addresses, 4));
  return name === 'add_days' ? `(${first}+TRUNC(${second}))` : `(${second}-${first})`;
}
