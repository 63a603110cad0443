import { references } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import { isNumeric } from '../field/is-numeric.ts';
import { checkNumber, parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import { kindFaults } from './kind-faults.ts';
import { viewFaults } from './view-faults.ts';
import type { Sheet } from './schema.ts';

export interface Fault {
  path: (string | number)[];
  message: string;
}

export type Definition = Pick<Sheet, 'params' | 'columns' | 'checks' | 'view' | 'sample'>;

const ADDABLE = new Set<Field['type']>(['integer', 'number', 'money', 'percent']);

/**
 * What is wrong with a sheet definition although each of its parts is well formed. Its expressions may also read
 * the values in `outside`, the params of other sections.
 */
export function definitionFaults(sheet: Definition, outside: Field[] = []): Fault[] {
  const whole = { ...sheet, params: [...sheet.params, ...outside] };
  return [
    ...duplicateIds(sheet, outside),
    ...enumsWithoutOptions(sheet),
    ...unknownReferences(whole),
    ...kindFaults(whole),
    ...cycles(sheet),
    ...wrongTotals(sheet),
    ...lostChecks(whole),
    ...viewFaults(sheet),
    ...wrongSamples(sheet),
  ];
}

function duplicateIds(sheet: Definition, outside: Field[]): Fault[] {
  const seen = new Set(outside.map(({ id }) => id));
  return [...sheet.params, ...sheet.columns].flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: ['columns'], message: `编号“${id}”用了两次，每个编号只能用一次。` }];
  });
}

function enumsWithoutOptions(sheet: Definition): Fault[] {
  return [...sheet.params, ...sheet.columns]
    .filter((field) => field.type === 'enum' && !field.options)
    .map((field) => ({
      path: ['columns'],
      message: `“${field.label}”是选项型，请用 options 列出可选的值。`,
    }));
}

function unknownReferences(sheet: Definition): Fault[] {
  const columns = new Set(sheet.columns.map(({ id }) => id));
  const cells = new Set([...columns, ...sheet.params.map(({ id }) => id)]);
  const expressions = [
    ...sheet.columns.map((column, index) => ({
      text: column.expr,
      path: ['columns', index, 'expr'],
    })),
    ...sheet.checks.map((check, index) => ({ text: check.rule, path: ['checks', index, 'rule'] })),
  ];
  return expressions.flatMap(({ text, path }) => {
    if (!text) return [];
    const parsed = tryParse(text);
    if (!parsed) return [];
    const used = references(parsed);
    const unknown = [
      ...used.cells.filter((id) => !cells.has(id)),
      ...used.columns.filter((id) => !columns.has(id)),
    ];
    return unknown.map((id) => ({
      path,
      message: cells.has(id)
        ? `算式“${text}”把“${id}”当整栏用，它是单个空格。整栏的函数里可写：${[...columns].join('、')}。`
        : `算式“${text}”用到“${id}”，表里没有这个编号。现有：${[...cells].join('、')}。`,
    }));
  });
}

function cycles(sheet: Definition): Fault[] {
  const needs = new Map(
    sheet.columns.map(({ id, expr }) => {
      const parsed = expr ? tryParse(expr) : undefined;
      const used = parsed ? references(parsed) : { cells: [], columns: [] };
      return [id, [...used.cells, ...used.columns]] as const;
    }),
  );
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    (needs.get(from) ?? []).some((id) => {
      if (id === target) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return reaches(id, target, seen);
    });
  return sheet.columns
    .filter(({ id }) => reaches(id, id, new Set()))
    .map(({ id, label }) => ({
      path: ['columns'],
      message: `“${label}”（${id}）的算式绕回了它自己，算不出来。`,
    }));
}

function wrongTotals(sheet: Definition): Fault[] {
  const [first] = sheet.columns;
  const faults = sheet.columns.flatMap((column, index) => {
    const path = ['columns', index, 'total'];
    if (column.total === 'recompute' && !column.expr) {
      return [
        { path, message: `“${column.label}”没有算式，合计不能写 recompute。请写 sum 或 none。` },
      ];
    }
    if (column.total === 'sum' && !ADDABLE.has(column.type)) {
      return [
        {
          path,
          message: `“${column.label}”不能直接相加（只有数量和金额能加，比率要用合计数重新算）。请写 recompute 或 none。`,
        },
      ];
    }
    return [];
  });
  if (!first || first.total === 'none') return faults;
  const message = `第一栏“${first.label}”要留给“合计”二字，不能有合计。请把一个文字栏放到最前面。`;
  return [...faults, { path: ['columns', 0, 'total'], message }];
}

function lostChecks(sheet: Definition): Fault[] {
  const ids = [...sheet.params, ...sheet.columns].map(({ id }) => id);
  return sheet.checks.flatMap(({ column }, index) =>
    column === undefined || ids.includes(column)
      ? []
      : [
          {
            path: ['checks', index, 'column'],
            message: `核对规则的 column 写的是“${column}”，表里没有这个编号。现有：${ids.join('、')}。`,
          },
        ],
  );
}

function wrongSamples(sheet: Definition): Fault[] {
  const inputs = sheet.columns.filter(({ expr }) => !expr);
  return [
    ...faultsOf(sheet.sample.params, sheet.params, ['sample', 'params'], '示例参数'),
    ...sheet.sample.rows.flatMap((row, index) =>
      faultsOf(row, inputs, ['sample', 'rows', index], `示例第 ${index + 1} 行`),
    ),
  ];
}

function faultsOf(
  values: Record<string, number | string | null>,
  fields: Field[],
  path: (string | number)[],
  where: string,
): Fault[] {
  return Object.entries(values).flatMap(([id, value]) => {
    const field = fields.find((candidate) => candidate.id === id);
    if (!field) {
      return [
        {
          path,
          message: `${where}里的“${id}”不是可填的栏。可填：${fields.map((each) => each.id).join('、')}。`,
        },
      ];
    }
    if (value === null) return [];
    const wanted = isNumeric(field.type) ? 'number' : 'string';
    if (typeof value !== wanted) {
      const kind = wanted === 'number' ? '数字' : '文字';
      const message = `${where}的“${field.label}”应写${kind}，现在是“${value}”。`;
      return [{ path: [...path, id], message }];
    }
    const checked =
      typeof value === 'number' ? checkNumber(field, value) : parseValue(field, value);
    return 'error' in checked
      ? [{ path: [...path, id], message: `${where}：${checked.error}` }]
      : [];
  });
}

/** A faulty expression is reported by its own schema. */
function tryParse(text: string): ReturnType<typeof parseExpression> | undefined {
  try {
    return parseExpression(text);
  } catch {
    return undefined;
  }
}
