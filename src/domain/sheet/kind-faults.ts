import { kindFault, kindOfType } from '../expression/kind-fault.ts';
import type { Fault } from './definition-faults.ts';
import type { Sheet } from './schema.ts';

/**
 * Expressions of a sheet that mix numbers, texts and yes/no: the page would leave such a cell blank
 * while a spreadsheet shows something.
 */
export function kindFaults(sheet: Pick<Sheet, 'params' | 'columns' | 'checks'>): Fault[] {
  const types = new Map([...sheet.params, ...sheet.columns].map(({ id, type }) => [id, type]));
  const typeOf = (id: string) => types.get(id);
  return [
    ...sheet.columns.map(({ expr, type, label }, index) => ({
      path: ['columns', index, 'expr'],
      message: expr && kindFault(expr, kindOfType(type), `“${label}”这一栏`, typeOf),
    })),
    ...sheet.checks.map(({ rule }, index) => ({
      path: ['checks', index, 'rule'],
      message: kindFault(rule, 'truth', '核对规则', typeOf),
    })),
  ].flatMap(({ path, message }) => (message ? [{ path, message }] : []));
}
