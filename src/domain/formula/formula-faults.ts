import { references } from '../expression/ast.ts';
import { ExpressionError } from '../expression/expression-error.ts';
import { parseExpression } from '../expression/parse.ts';
import type { Formula } from './schema.ts';

type Definition = Pick<
  Formula,
  'inputs' | 'rows' | 'outputs' | 'row_outputs' | 'compute' | 'checks' | 'examples'
>;

/** What is wrong with a formula definition although each of its parts is well formed. */
export function formulaFaults(
  formula: Definition,
): { path: (string | number)[]; message: string }[] {
  const inputs = formula.inputs.map(({ id }) => id);
  const rowInputs = formula.rows?.fields.map(({ id }) => id) ?? [];
  const outputs = formula.outputs.map(({ id }) => id);
  const all = [...inputs, ...rowInputs, ...outputs, ...formula.row_outputs.map(({ id }) => id)];
  const duplicates = all.filter((id, index) => all.indexOf(id) !== index);
  return [
    ...duplicates.map((id) => ({
      path: ['outputs'],
      message: `编号“${id}”用了两次，每个编号只能用一次。`,
    })),
    ...formula.outputs.flatMap((output, index) => {
      if (formula.compute) return [];
      const path = ['outputs', index, 'expr'];
      if (!output.expr)
        return [{ path, message: `“${output.label}”没有算式。请写 expr，例如 revenue / spend。` }];
      const known = [...inputs, ...outputs.slice(0, index)];
      return unknownIds(output.expr, known, rowInputs).map((id) => ({
        path,
        message: `算式“${output.expr}”用到“${id}”，它不是输入，也不是前面的结果。现有：${known.join('、')}。`,
      }));
    }),
    ...formula.examples.flatMap((example, index) =>
      Object.keys(example.inputs)
        .filter((id) => !inputs.includes(id))
        .map((id) => ({
          path: ['examples', index, 'inputs', id],
          message: `例“${example.title}”里的“${id}”不是输入。可写：${inputs.join('、')}。`,
        })),
    ),
  ];
}

function unknownIds(text: string, cells: string[], columns: string[]): string[] {
  try {
    const used = references(parseExpression(text));
    return [
      ...used.cells.filter((id) => !cells.includes(id)),
      ...used.columns.filter((id) => !columns.includes(id)),
    ];
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}
