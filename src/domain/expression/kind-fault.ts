import { isNumeric } from '../field/is-numeric.ts';
import type { FieldType } from '../field/schema.ts';
import { ExpressionError } from './expression-error.ts';
import { KIND_NAMES, kindOf, KindError, type Kind } from './kind-of.ts';
import { parseExpression } from './parse.ts';

/**
 * Why `text` does not give what is `wanted` of `what` (e.g. “转化率”这一栏), as a Chinese sentence; undefined
 * where it does. `typeOf` tells the types of ids.
 */
export function kindFault(
  text: string,
  wanted: Kind,
  what: string,
  typeOf: (id: string) => FieldType | undefined,
): string | undefined {
  try {
    const found = kindOf(parseExpression(text), (id) => kindOfType(typeOf(id)));
    if (found === wanted || found === 'unknown') return undefined;
    return `算式“${text}”算出来的是${KIND_NAMES[found]}，${what}需要${KIND_NAMES[wanted]}。`;
  } catch (error) {
    // A text that does not parse is reported by its own schema.
    if (error instanceof ExpressionError) return undefined;
    if (!(error instanceof KindError)) throw error;
    return `算式“${text}”里，${error.message}。`;
  }
}

/** What kind of value a field of a type holds. */
export function kindOfType(type: FieldType | undefined): Kind {
  if (type === undefined) return 'unknown';
  if (type === 'date') return 'date';
  return isNumeric(type) ? 'number' : 'text';
}
