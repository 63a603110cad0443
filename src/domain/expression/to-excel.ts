import { PRECEDENCE, readsColumn, references, type Expression } from './ast.ts';

/** Where the ids of an expression stand in a worksheet. */
export interface Addresses {
  /** Address of the cell of `id` in the current row (or of a parameter), e.g. `D5` or `$B$3`. */
  cell: (id: string) => string;
  /** Range of a whole column, e.g. `D5:D24`. */
  column: (id: string) => string;
  /** Whether the column holds numbers; only these can be counted as filled in. */
  isNumeric: (id: string) => boolean;
}

const FUNCTION_NAMES = { avg: 'AVERAGE' } as const;

/**
 * The Excel formula (without `=`) of an expression: an empty text where `evaluate` says missing, the
 * same number elsewhere.
 */
export function toExcel(expression: Expression, addresses: Addresses): string {
  const core = print(expression, addresses, 0);
  const cells = references(expression).cells;
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
      if (node.name === 'add_days' || node.name === 'days_between') return days(node, addresses);
      const name = node.name === 'avg' ? FUNCTION_NAMES.avg : node.name.toUpperCase();
      if (readsColumn(node.name, node.args)) {
        const id = node.args[0]?.kind === 'ref' ? node.args[0].id : '';
        const range = addresses.column(id);
        // MIN and MAX of an empty range are 0 in Excel; an error becomes the empty text instead.
        if (node.name === 'min' || node.name === 'max')
          return `IF(COUNT(${range})=0,NA(),${name}(${range}))`;
        return `${name}(${range})`;
      }
      return `${name}(${node.args.map((arg) => print(arg, addresses, 0)).join(',')})`;
    }
  }
}

/** Dates are day numbers in a spreadsheet: adding days adds, the days between are a difference. */
function days({ name, args }: Extract<Expression, { kind: 'call' }>, addresses: Addresses): string {
  const [first = '', second = ''] = args.map((arg) => print(arg, addresses, 4));
  return name === 'add_days' ? `(${first}+TRUNC(${second}))` : `(${second}-${first})`;
}
