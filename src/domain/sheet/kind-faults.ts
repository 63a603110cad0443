import { KIND_NAMES, kindOf, KindError, type Kind } from '../expression/kind-of.ts';
import { parseExpression } from '../expression/parse.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import type { FieldType } from '../field/schema.ts';
import type { Fault } from './definition-faults.ts';
import type { Sheet } from './schema.ts';

/**
 * Expressions of a sheet that mix numbers, texts and yes/no: the page would leave such a cell blank
 * while a spreadsheet shows something.
 */
export function kindFaults(sheet: Pick<Sheet, 'params' | 'columns' | 'checks'>): Fault[] {
  const types = new Map([...sheet.params, ...sheet.columns].map(({ id, type }) => [id, type]));
  const kindOfId = (id: string): Kind => kindOfType(types.get(id));
  return [
    ...sheet.columns.flatMap(({ expr, type, label }, index) =>
      expr
        ? faultOf(expr, kindOfType(type), `“${label}”这一栏`, ['columns', index, 'expr'], kindOfId)
        : [],
    ),
    ...sheet.checks.flatMap(({ rule }, index) =>
      faultOf(rule, 'truth', '核对规则', ['checks', index, 'rule'], kindOfId),
    ),
  ];
}

function faultOf(
  text: string,
  wanted: Kind,
  what: string,
  path: Fault['path'],
  kindOfId: (id: string) => Kind,
): Fault[] {
  try {
    const found = kindOf(parseExpression(text), kindOfId);
    if (found === wanted || found === 'unknown') return [];
    const message = `算式“${text}”算出来的是${KIND_NAMES[found]}，${what}需要${KIND_NAMES[wanted]}。`;
    return [{ path, message }];
  } catch (error) {
    // A text that does not parse is reported by its own schema.
    if (error instanceof ExpressionError) return [];
    if (!(error instanceof KindError)) throw error;
    return [{ path, message: `算式“${text}”里，${error.message}。` }];
  }
}

function kindOfType(type: FieldType | undefined): Kind {
  if (type === undefined) return 'unknown';
  if (type === 'date') return 'date';
  return type === 'text' || type === 'longtext' || type === 'enum' ? 'text' : 'number';
}
