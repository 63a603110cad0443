import { parseExpression } from '../expression/parse.ts';
import { toExcel, type Addresses } from '../expression/to-excel.ts';
import { isNumeric } from '../field/is-numeric.ts';
import type { Field } from '../field/schema.ts';
import type { Value, Values } from '../field/value.ts';
import { cellAddress, fixedAddress } from '../sheet/cell-address.ts';
import { isoToSerial } from '../sheet/excel-date.ts';
import { headerText } from '../sheet/header-text.ts';
import { numberFormat } from '../sheet/number-format.ts';
import { columnWidth } from '../sheet/text-size.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../sheet/workbook-plan.ts';
import { fillSentence } from './fill-sentence.ts';
import type { FilledFormula } from './filled-formula.ts';
import { notesPlan } from './notes-plan.ts';
import type { FormulaOutput } from './schema.ts';

type Shown = Pick<Field, 'label' | 'type' | 'unit'>;

/**
 * The workbook of a calculator: inputs, table and results on one sheet, with live formulas wherever an expression
 * gives the value, else with the value that code gave; on a second sheet what it is for and where it comes from.
 * `date` is the ISO day of the file.
 */
export function calculatorPlan(filled: FilledFormula, date: string): WorkbookPlan {
  const { title } = filled.about;
  return { title, date, sheets: [calculationSheet(filled), notesPlan(filled.about)] };
}

function calculationSheet({ about, formula, inputs, rows, result }: FilledFormula): SheetPlan {
  const fields = formula.rows?.fields ?? [];
  const columns = [...fields, ...formula.row_outputs];
  const firstInput = 2;
  const head = firstInput + formula.inputs.length + 1;
  const firstRow = head + 1;
  const firstOutput = formula.rows ? firstRow + rows.length + 1 : head;
  const typeOf = new Map(
    [...formula.inputs, ...columns, ...formula.outputs].map(({ id, type }) => [id, type]),
  );
  const addresses = (row: number): Addresses => ({
    cell: (id) => {
      const column = columns.findIndex((each) => each.id === id);
      if (column >= 0) return cellAddress(row, column);
      const input = formula.inputs.findIndex((each) => each.id === id);
      if (input >= 0) return fixedAddress(firstInput + input, 1);
      return fixedAddress(firstOutput + formula.outputs.findIndex((each) => each.id === id), 1);
    },
    column: (id) => {
      const column = columns.findIndex((each) => each.id === id);
      return `${fixedAddress(firstRow, column)}:${fixedAddress(firstRow + Math.max(rows.length, 1) - 1, column)}`;
    },
    isNumeric: (id) => isNumeric(typeOf.get(id) ?? 'number'),
  });
  const computed = (output: FormulaOutput, value: Value, row: number): CellPlan => ({
    ...(output.expr
      ? {
          formula: toExcel(parseExpression(output.expr), addresses(row)),
          result: stored(output, value) ?? '',
        }
      : cellValue(output, value)),
    look: 'computed',
    ...numberFormat(output.type, true),
  });
  const sentence = fillSentence(formula, { ...inputs, ...result.values });
  const all: CellPlan[][] = [
    [{ value: about.title, look: 'title' }],
    [{ value: '有算式的灰底格子会随输入改变；其余为导出时的数。', look: 'hint' }],
    ...formula.inputs.map((input): CellPlan[] => [
      { value: headerText(input), look: 'label' },
      {
        ...cellValue(input, inputs[input.id] ?? null),
        look: 'input',
        ...numberFormat(input.type, false),
      },
      { value: input.help ?? '', look: 'hint' },
    ]),
    [],
    ...(formula.rows
      ? [
          columns.map((column): CellPlan => ({ value: headerText(column), look: 'head' })),
          ...rows.map((row, index) => [
            ...fields.map((field): CellPlan => ({
              ...cellValue(field, row[field.id] ?? null),
              look: 'input',
              ...numberFormat(field.type, false),
            })),
            ...formula.row_outputs.map((output) =>
              computed(output, result.rows[index]?.[output.id] ?? null, firstRow + index),
            ),
          ]),
          [],
        ]
      : []),
    ...formula.outputs.map((output, index): CellPlan[] => [
      { value: headerText(output), look: 'label' },
      computed(output, result.values[output.id] ?? null, firstOutput + index),
      { value: result.missing[output.id] ?? '', look: 'hint' },
    ]),
    ...formula.tables.flatMap(({ id, label, columns: own }) => [
      [],
      [{ value: label, look: 'label' as const }],
      own.map((column): CellPlan => ({ value: headerText(column), look: 'head' })),
      ...(result.tables[id] ?? []).map((row) => own.map((column) => resultCell(column, row))),
    ]),
    [],
    ...[...(sentence ? [sentence] : []), ...result.notes.map(({ text }) => text)].map(
      (text): CellPlan[] => [{ value: text, look: 'hint' }],
    ),
  ];
  return {
    ...PLAIN,
    name: '计算',
    rows: all,
    widths: widthsOf(
      [columns, ...formula.tables.map((table) => table.columns)],
      formula.inputs,
      formula.outputs,
    ),
    orientation: columns.length > 5 ? 'landscape' : 'portrait',
  };
}

const PLAIN = { heights: new Map<number, number>(), frozenRows: 0, validations: [], marks: [] };

function resultCell(column: Field, row: Values): CellPlan {
  const value = cellValue(column, row[column.id] ?? null);
  return { ...value, look: 'computed', ...numberFormat(column.type, true) };
}

function cellValue(field: Pick<Field, 'type'>, value: Value): CellPlan {
  const found = stored(field, value);
  return found === undefined ? {} : { value: found };
}

function stored({ type }: Pick<Field, 'type'>, value: Value): number | string | undefined {
  if (value === null) return undefined;
  return type === 'date' ? isoToSerial(String(value)) : value;
}

/** The first two columns hold names and values of inputs and results too. */
function widthsOf(tables: Shown[][], inputs: Shown[], outputs: Shown[]): number[] {
  const names = [...inputs, ...outputs].map((field) => columnWidth({ ...field, type: 'integer' }));
  const most = Math.max(2, ...tables.map((columns) => columns.length));
  return Array.from({ length: most }, (_, place) =>
    Math.max(
      14,
      ...(place === 0 ? names : []),
      ...tables.flatMap((columns) => {
        const column = columns[place];
        return column ? [columnWidth(column)] : [];
      }),
    ),
  );
}
