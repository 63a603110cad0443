import { evaluate } from '../expression/evaluate.ts';
import { references, type Expression } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import { toExcel, type Addresses } from '../expression/to-excel.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value, Values } from '../field/value.ts';
import { cellAddress, columnLetters } from './cell-address.ts';
import { addressesOf, layoutOf, type Layout, type OutsideParams } from './data-sheet-layout.ts';
import type { Draft } from './draft.ts';
import type { EvaluatedRow, EvaluatedSheet } from './evaluate-sheet.ts';
import { isoToSerial } from './excel-date.ts';
import { headerText } from './header-text.ts';
import { numberFormat } from './number-format.ts';
import type { Check, Column, Sheet } from './schema.ts';
import { columnWidth, rowHeights } from './text-size.ts';
import { validationPlan } from './validation-plan.ts';
import type { CellPlan, SheetPlan } from './workbook-plan.ts';

/** What a worksheet is made of. */
export interface DataSheet {
  /** Name of the worksheet. */
  name: string;
  /** What stands in its first cell, and what below it. */
  title: string;
  hint: string;
  sheet: Pick<Sheet, 'params' | 'columns' | 'checks'>;
  /** What was typed; blank rows are left out before. */
  draft: Draft;
  /** Values of the params, and the sheet computed with them. */
  params: Values;
  evaluated: EvaluatedSheet;
  /** Empty rows with their formulas below the filled ones. */
  spareRows: number;
  /** Where the options of each `enum` field stand. */
  optionRanges: Map<string, string>;
  outside: OutsideParams;
}

/** Widths of a sheet that is all blanks: their names, and what is filled in. */
const FORM_WIDTHS = [24, 72];

/** A worksheet with a table, blanks, or both; see `documentWorkbook`. */
export function planDataSheet(data: DataSheet): SheetPlan {
  const { sheet, draft, evaluated, optionRanges } = data;
  const isForm = sheet.columns.length === 0;
  const layout = layoutOf(sheet, draft.rows.length + data.spareRows);
  const dataRows = Array.from({ length: draft.rows.length + data.spareRows }, (_, index) =>
    sheet.columns.map((column) =>
      column.expr
        ? computedCell(data, layout, column, layout.firstRow + index, evaluated.rows[index])
        : inputCell(column, draft.rows[index]?.[column.id] ?? ''),
    ),
  );
  const allRows: CellPlan[][] = [
    [{ value: data.title, look: 'title' }],
    [{ value: data.hint, look: 'hint' }],
    ...sheet.params.map((param): CellPlan[] => [
      { value: headerText(param), look: 'label' },
      { ...inputCell(param, draft.params[param.id] ?? ''), ...(isForm ? { look: 'long' } : {}) },
    ]),
    ...layout.sheetChecks.map((check) => checkRow(data, layout, check)),
    ...(isForm
      ? []
      : [
          [],
          sheet.columns.map((column): CellPlan => ({ value: headerText(column), look: 'head' })),
          ...dataRows,
        ]),
    ...(layout.totalsRow === undefined ? [] : [totalsRow(data, layout)]),
  ];
  const widths = isForm ? FORM_WIDTHS : sheet.columns.map(columnWidth);
  return {
    name: data.name,
    rows: allRows,
    widths,
    heights: rowHeights(allRows, widths),
    orientation: isForm ? 'portrait' : 'landscape',
    frozenRows: isForm ? 0 : layout.firstRow,
    validations: [
      ...sheet.params.map((param) =>
        validationPlan(param, cellAddress(layout.paramRow(param.id), 1), optionRanges),
      ),
      ...sheet.columns.map((column, index) =>
        column.expr ? undefined : validationPlan(column, columnRange(layout, index), optionRanges),
      ),
    ].filter((plan) => plan !== undefined),
    marks: rowMarks(data, layout),
  };
}

function inputCell(field: Field, text: string): CellPlan {
  const look = field.type === 'longtext' ? 'long' : 'input';
  const cell: CellPlan = { look, ...numberFormat(field.type, false) };
  const trimmed = text.trim();
  if (trimmed === '') return cell;
  const parsed = parseValue(field, trimmed);
  const value = 'value' in parsed ? parsed.value : null;
  // What cannot be read is kept as it was typed.
  if (value === null) return { ...cell, value: trimmed };
  return { ...cell, value: field.type === 'date' ? isoToSerial(String(value)) : value };
}

function computedCell(
  { sheet, outside }: DataSheet,
  layout: Layout,
  column: Column,
  row: number,
  evaluated: EvaluatedRow | undefined,
): CellPlan {
  const expression = parseExpression(column.expr ?? '0');
  const formula = toExcel(expression, addressesOf(sheet, layout, row, outside));
  return {
    formula: isBlankInBlankRow(sheet, expression)
      ? formula
      : `IF(COUNTA(${inputCells(sheet, row)})=0,"",${formula})`,
    result: resultOf(column, evaluated?.values[column.id]),
    look: 'computed',
    ...numberFormat(column.type, true),
  };
}

function totalsRow(data: DataSheet, layout: Layout): CellPlan[] {
  const { sheet, evaluated, outside } = data;
  const row = layout.totalsRow ?? 0;
  return sheet.columns.map((column, index): CellPlan => {
    if (index === 0) return { value: '合计', look: 'total' };
    if (column.total === 'none') return { look: 'total' };
    const total =
      column.total === 'recompute' ? (column.expr ?? '0') : `${column.total}(${column.id})`;
    const formula =
      column.total === 'sum'
        ? `SUM(${columnRange(layout, index)})`
        : toExcel(parseExpression(total), addressesOf(sheet, layout, row, outside));
    const format = column.total === 'count' ? { format: '0"项"' } : numberFormat(column.type, true);
    const result = resultOf(column, evaluated.totals.values[column.id]);
    return { formula, result, look: 'total', ...format };
  });
}

/** A rule about the whole sheet, as a line above the table that says whether it holds. */
function checkRow(
  { sheet, params, evaluated, outside }: DataSheet,
  layout: Layout,
  check: Check,
): CellPlan[] {
  const verdict = {
    kind: 'call' as const,
    name: 'if' as const,
    args: [
      parseExpression(check.rule),
      { kind: 'text' as const, value: '相符' },
      { kind: 'text' as const, value: check.message },
    ],
  };
  const result = evaluate(verdict, {
    cell: (id) => params[id] ?? null,
    column: (id) => evaluated.rows.map(({ values }) => values[id] ?? null),
    label: (id) => id,
  });
  const formula = toExcel(verdict, addressesOf(sheet, layout, layout.firstRow, outside));
  return [
    { value: '核对', look: 'label' },
    { formula, result: 'value' in result ? String(result.value) : '', look: 'hint' },
  ];
}

/** Rules about one row mark the cell that they name. */
function rowMarks({ sheet, outside }: DataSheet, layout: Layout): SheetPlan['marks'] {
  const addresses: Addresses = addressesOf(sheet, layout, layout.firstRow, outside);
  return sheet.checks.flatMap((check) => {
    const column = check.column === undefined ? undefined : layout.columnOf(check.column);
    if (column === undefined || layout.sheetChecks.includes(check)) return [];
    const broken = {
      kind: 'call' as const,
      name: 'not' as const,
      args: [parseExpression(check.rule)],
    };
    const holds = `${toExcel(broken, addresses)}=TRUE`;
    const isFilled = `COUNTA(${inputCells(sheet, layout.firstRow)})>0`;
    const formula = isBlankInBlankRow(sheet, broken) ? holds : `AND(${isFilled},${holds})`;
    return [{ range: columnRange(layout, column), formula }];
  });
}

/** Whether an expression gives nothing where nothing is filled in; boxes say no even there. */
function isBlankInBlankRow({ columns }: DataSheet['sheet'], expression: Expression): boolean {
  return references(expression).cells.some((id) =>
    columns.some((column) => column.id === id && column.type !== 'check'),
  );
}

function columnRange(layout: Layout, column: number): string {
  return `${cellAddress(layout.firstRow, column)}:${cellAddress(layout.lastRow, column)}`;
}

/** The cells of a row that are typed into, as arguments of a function. */
function inputCells(sheet: DataSheet['sheet'], row: number): string {
  return sheet.columns
    .flatMap((column, index) => (column.expr ? [] : [`$${columnLetters(index)}${row + 1}`]))
    .join(',');
}

function resultOf(column: Column, value: Value | undefined): number | string {
  if (value === null || value === undefined) return '';
  return column.type === 'date' && typeof value === 'string' ? isoToSerial(value) : value;
}
