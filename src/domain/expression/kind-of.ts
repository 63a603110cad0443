import { readsColumn, type Expression } from './ast.ts';

/** What an expression gives. `unknown` is for ids that nothing is known about; it fits everywhere. */
export type Kind = 'number' | 'text' | 'date' | 'truth' | 'unknown';

/** A part of an expression that a spreadsheet would read otherwise than `evaluate`, as a Chinese sentence. */
export class KindError extends Error {}

/** What kinds are called in sentences for authors. */
export const KIND_NAMES: Record<Kind, string> = {
  number: '数字',
  text: '文字',
  date: '日期',
  truth: '判断（是／否）',
  unknown: '未知',
};

/**
 * The kind of value that an expression gives, `kindOfId` telling that of its references. Throws
 * KindError where kinds are mixed, e.g. a text in a sum or a number as the condition of `if`.
 */
export function kindOf(node: Expression, kindOfId: (id: string) => Kind): Kind {
  const wanted = (part: Expression, kind: Kind, where: string): void => {
    const found = kindOf(part, kindOfId);
    if (!fits(found, kind)) {
      throw new KindError(`${where}要用${KIND_NAMES[kind]}，现在是${KIND_NAMES[found]}`);
    }
  };
  switch (node.kind) {
    case 'number':
    case 'text':
      return node.kind;
    case 'ref':
      return kindOfId(node.id);
    case 'negate':
      wanted(node.operand, 'number', '负号后面');
      return 'number';
    case 'binary':
      if (node.operator === '=' || node.operator === '!=') {
        same(node.left, node.right, `“${node.operator}”两边`, kindOfId);
        return 'truth';
      }
      wanted(node.left, 'number', `“${node.operator}”左边`);
      wanted(node.right, 'number', `“${node.operator}”右边`);
      return '+-*/'.includes(node.operator) ? 'number' : 'truth';
    case 'call':
      return kindOfCall(node, kindOfId, wanted);
  }
}

function kindOfCall(
  { name, args }: Extract<Expression, { kind: 'call' }>,
  kindOfId: (id: string) => Kind,
  wanted: (part: Expression, kind: Kind, where: string) => void,
): Kind {
  if (name === 'if') {
    const [condition, yes, no] = args as [Expression, Expression, Expression];
    wanted(condition, 'truth', 'if 的条件');
    return same(yes, no, 'if 的两个结果', kindOfId);
  }
  if (name === 'add_days' || name === 'days_between') {
    const [from, second] = args as [Expression, Expression];
    wanted(from, 'date', `${name} 的第一个参数`);
    wanted(second, name === 'add_days' ? 'number' : 'date', `${name} 的第二个参数`);
    return name === 'add_days' ? 'date' : 'number';
  }
  switch (name) {
    case 'count':
      return 'number';
    case 'count_if':
      for (const arg of args) wanted(arg, 'text', 'count_if 的参数');
      return 'number';
    case 'sum_if': {
      const [amounts, ...keys] = args as [Expression, ...Expression[]];
      wanted(amounts, 'number', 'sum_if 合计的栏目');
      for (const key of keys) wanted(key, 'text', 'sum_if 的条件');
      return 'number';
    }
    case 'weekday':
      wanted(args[0] as Expression, 'date', 'weekday 的参数');
      return 'text';
    case 'join':
      for (const arg of args) wanted(arg, 'text', 'join 的参数');
      return 'text';
  }
  const kind = name === 'and' || name === 'or' || name === 'not' ? 'truth' : 'number';
  const where = readsColumn(name, args) ? `${name} 统计的栏目` : `${name} 的参数`;
  for (const arg of args) wanted(arg, kind, where);
  return kind;
}

function same(a: Expression, b: Expression, where: string, kindOfId: (id: string) => Kind): Kind {
  const [left, right] = [kindOf(a, kindOfId), kindOf(b, kindOfId)];
  if (!fits(left, right)) {
    throw new KindError(
      `${where}要是同一类，现在一个是${KIND_NAMES[left]}，一个是${KIND_NAMES[right]}`,
    );
  }
  return left === 'unknown' ? right : left;
}

function fits(a: Kind, b: Kind): boolean {
  return a === b || a === 'unknown' || b === 'unknown';
}
