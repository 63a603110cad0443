import { references } from '../expression/ast.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { kindFault, kindOfType } from '../expression/kind-fault.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Formula } from './schema.ts';

type Definition = Omit<Formula, 'sentence'>;

interface Fault {
  path: (string | number)[];
  message: string;
}

/** An expression of a definition, where it stands, and which ids it may read there. */
interface Place {
  text: string;
  path: Fault['path'];
  cells: string[];
  columns: string[];
}

/** What is wrong with a formula definition although each of its parts is well formed. */
export function formulaFaults(formula: Definition): Fault[] {
  const table = tableIds(formula);
  return [
    ...duplicates(formula),
    ...enumsWithoutOptions(formula),
    ...tableWithoutFields(formula),
    ...outputsWithoutOrigin(formula),
    // The columns of a template are known only where its sheet is at hand, see `resolveRows`.
    ...(formula.rows?.template ? [] : places(formula, table).flatMap(unknownIds)),
    ...kindFaults(formula),
    ...exampleFaults(formula),
    ...chartFaults(formula),
  ];
}

function ids(fields: { id: string }[]): string[] {
  return fields.map(({ id }) => id);
}

function tableIds({ rows }: Definition): string[] {
  return rows?.columns ?? ids(rows?.fields ?? []);
}

function duplicates(formula: Definition): Fault[] {
  const all = [
    ...ids(formula.inputs),
    ...tableIds(formula),
    ...ids(formula.outputs),
    ...ids(formula.row_outputs),
  ];
  return all
    .filter((id, index) => all.indexOf(id) !== index)
    .map((id) => ({
      path: ['outputs'],
      message: `编号“${id}”用了两次，每个编号只能用一次。`,
    }));
}

function enumsWithoutOptions({ inputs, rows }: Definition): Fault[] {
  return [...inputs, ...(rows?.fields ?? [])]
    .filter(({ type, options }) => type === 'enum' && !options)
    .map(({ label }) => ({
      path: ['inputs'],
      message: `“${label}”是选项型，请用 options 列出可选的值。`,
    }));
}

function tableWithoutFields({ inputs, rows }: Definition): Fault[] {
  if (!rows && inputs.length === 0)
    return [{ path: ['inputs'], message: '没有输入。请写 inputs 或 rows，至少一项。' }];
  if (!rows) return [];
  if (rows.template)
    return rows.columns
      ? []
      : [{ path: ['rows', 'columns'], message: '用模板的表要写 columns，例如 [channel, spend]。' }];
  return rows.fields.length > 0 && rows.sample.length > 0
    ? []
    : [{ path: ['rows'], message: '表格要写 fields（各栏）和 sample（示例行）。' }];
}

function outputsWithoutOrigin(formula: Definition): Fault[] {
  if (formula.compute) return [];
  return [
    ...formula.outputs.map((output, index) => ({ output, path: ['outputs', index, 'expr'] })),
    ...formula.row_outputs.map((output, index) => ({
      output,
      path: ['row_outputs', index, 'expr'],
    })),
  ].flatMap(({ output, path }) =>
    output.expr
      ? []
      : [{ path, message: `“${output.label}”没有算式。请写 expr，例如 revenue / spend。` }],
  );
}

function places(formula: Definition, table: string[]): Place[] {
  const inputs = ids(formula.inputs);
  const outputs = ids(formula.outputs);
  const rowOutputs = ids(formula.row_outputs);
  return [
    ...formula.row_outputs.map(({ expr = '0' }, index) => ({
      text: expr,
      path: ['row_outputs', index, 'expr'],
      cells: [...inputs, ...table, ...rowOutputs.slice(0, index)],
      columns: table,
    })),
    ...formula.outputs.map(({ expr = '0' }, index) => ({
      text: expr,
      path: ['outputs', index, 'expr'],
      cells: [...inputs, ...outputs.filter((_, at) => at < index || formula.compute !== undefined)],
      columns: [...table, ...rowOutputs],
    })),
    ...formula.checks.map(({ rule }, index) => ({
      text: rule,
      path: ['checks', index, 'rule'],
      cells: [...inputs, ...table],
      columns: table,
    })),
    ...formula.notes.flatMap(({ when, text }, index) => [
      {
        text: when ?? '0',
        path: ['notes', index, 'when'],
        cells: [...inputs, ...outputs],
        columns: [...table, ...rowOutputs],
      },
      ...[...text.matchAll(/\{([a-z0-9_]+)\}/g)].map(([, id = '']) => ({
        text: id,
        path: ['notes', index, 'text'],
        cells: [...inputs, ...outputs],
        columns: [],
      })),
    ]),
  ];
}

function unknownIds({ text, path, cells, columns }: Place): Fault[] {
  try {
    const used = references(parseExpression(text));
    return [
      ...used.cells.filter((id) => !cells.includes(id)),
      ...used.columns.filter((id) => !columns.includes(id)),
    ].map((id) => ({
      path,
      message: `算式“${text}”用到“${id}”，它不是输入，也不是前面的结果。现有：${[...new Set([...cells, ...columns])].join('、')}。`,
    }));
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

function kindFaults(formula: Definition): Fault[] {
  const fields = [
    ...formula.inputs,
    ...(formula.rows?.fields ?? []),
    ...formula.outputs,
    ...formula.row_outputs,
  ];
  const typeOf = (id: string) => fields.find((field) => field.id === id)?.type;
  return [
    ...[...formula.outputs, ...formula.row_outputs].map(({ expr, type, label }) => ({
      path: ['outputs'],
      message: expr && kindFault(expr, kindOfType(type), `“${label}”`, typeOf),
    })),
    ...formula.checks.map(({ rule }, index) => ({
      path: ['checks', index, 'rule'],
      message: kindFault(rule, 'truth', '核对规则', typeOf),
    })),
    ...formula.notes.map(({ when }, index) => ({
      path: ['notes', index, 'when'],
      message: when && kindFault(when, 'truth', '提示的条件', typeOf),
    })),
  ].flatMap(({ path, message }) => (message ? [{ path, message }] : []));
}

function exampleFaults(formula: Definition): Fault[] {
  const inputs = ids(formula.inputs);
  const tables = ids(formula.tables);
  return formula.examples.flatMap((example, index) => [
    ...Object.keys(example.inputs)
      .filter((id) => !inputs.includes(id))
      .map((id) => ({
        path: ['examples', index, 'inputs', id],
        message: `例“${example.title}”里的“${id}”不是输入。可写：${inputs.join('、')}。`,
      })),
    ...Object.keys(example.expect_tables ?? {})
      .filter((id) => !tables.includes(id))
      .map((id) => ({
        path: ['examples', index, 'expect_tables', id],
        message: `例“${example.title}”里的“${id}”不是结果表。可写：${tables.join('、')}。`,
      })),
  ]);
}

function chartFaults(formula: Definition): Fault[] {
  const columnsOf = (from: string): string[] | undefined =>
    from === 'rows'
      ? [...tableIds(formula), ...ids(formula.row_outputs)]
      : formula.tables.find(({ id }) => id === from)?.columns.map(({ id }) => id);
  return formula.charts.flatMap(({ title, from, label, values }, index) => {
    const columns = columnsOf(from);
    if (!columns) {
      const known = ['rows', ...ids(formula.tables)].join('、');
      return [
        {
          path: ['charts', index, 'from'],
          message: `图“${title}”取自“${from}”，没有这张表。可写：${known}。`,
        },
      ];
    }
    return [label, ...values]
      .filter((id) => !columns.includes(id))
      .map((id) => ({
        path: ['charts', index],
        message: `图“${title}”用到“${id}”，那张表没有这一栏。现有：${columns.join('、')}。`,
      }));
  });
}
