import { evaluate } from '../expression/evaluate.ts';
import { references } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import { toExcel, type Addresses } from '../expression/to-excel.ts';
import { parseValue } from '../field/parse-value.ts';
import type { Field } from '../field/schema.ts';
import type { Value } from '../field/value.ts';
import { cellAddress, columnLetters } from './cell-address.ts';
import { addressesOf, layoutOf, type Layout } from './data-sheet-layout.ts';
import { isBlankRow, readDraft, type Draft } from './draft.ts';
import { evaluateSheet, type EvaluatedSheet } from './evaluate-sheet.ts';
import { isoToSerial } from './excel-date.ts';
import { headerText } from './header-text.ts';
import { numberFormat } from './number-format.ts';
import type { Check, Column, Sheet } from './schema.ts';
import { columnWidth, rowHeights } from './text-size.ts';
import { validationPlan } from './validation-plan.ts';
import type { CellPlan, SheetPlan } from './workbook-plan.ts';

/** The sheet with the table; see `workbookPlan`. */
export function planDataSheet(
  sheet: Sheet,
  title: string,
  draft: Draft,
  spareRows: number,
  optionRanges: Map<string, string>,
): SheetPlan {
  const filled = { params: draft.params, rows: draft.rows.filter((row) => !isBlankRow(row)) };
  const { params, rows } = readDraft(sheet, filled);
  const evaluated = evaluateSheet(sheet, params, rows);
  const layout = layoutOf(sheet, filled.rows.length + spareRows);
  const dataRows = Array.from({ length: filled.rows.length + spareRows }, (_, index) =>
    sheet.columns.map((column) =>
      column.expr
        ? computedCell(sheet, layout, column, layout.firstRow + index, evaluated.rows[index])
        : inputCell(column, filled.rows[index]?.[column.id] ?? ''),
    ),
  );
  const allRows: CellPlan[][] = [
    [{ value: title, look: 'title' }],
    [{ value: hint(sheet), look: 'hint' }],
    ...sheet.params.map((param): CellPlan[] => [
      { value: headerText(param), look: 'label' },
      inputCell(param, filled.params[param.id] ?? ''),
    ]),
    ...layout.sheetChecks.map((check) => checkRow(sheet, layout, check, params, evaluated)),
    [],
    sheet.columns.map((column) => ({ value: headerText(column), look: 'head' })),
    ...dataRows,
    ...(layout.totalsRow === undefined ? [] : [totalsRow(sheet, layout, evaluated)]),
  ];
  const widths = sheet.columns.map(columnWidth);
  return {
    name: sheetName(title),
    rows: allRows,
    widths,
    heights: rowHeights(allRows, widths),
    orientation: 'landscape',
    frozenRows: layout.firstRow,
    validations: [
      ...sheet.params.map((param) =>
        validationPlan(param, cellAddress(layout.paramRow(param.id), 1), optionRanges),
      ),
      ...sheet.columns.map((column, index) =>
        column.expr ? undefined : validationPlan(column, columnRange(layout, index), optionRanges),
      ),
    ].filter((plan) => plan !== undefined),
    marks: rowMarks(sheet, layout),
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
  sheet: Sheet,
  layout: Layout,
  column: Column,
  row: number,
  evaluated: EvaluatedSheet['totals'] | undefined,
): CellPlan {
  const expression = parseExpression(column.expr ?? '0');
  const formula = toExcel(expression, addressesOf(sheet, layout, row));
  const readsRow = references(expression).cells.some((id) => layout.columnOf(id) !== undefined);
  return {
    formula: readsRow ? formula : `IF(COUNTA(${inputCells(sheet, row)})=0,"",${formula})`,
    result: resultOf(column, evaluated?.values[column.id]),
    look: 'computed',
    ...numberFormat(column.type, true),
  };
}

function totalsRow(sheet: Sheet, layout: Layout, evaluated: EvaluatedSheet): CellPlan[] {
  const row = layout.totalsRow ?? 0;
  return sheet.columns.map((column, index): CellPlan => {
    if (index === 0) return { value: '合计', look: 'total' };
    if (column.total === 'none') return { look: 'total' };
    const formula =
      column.total === 'sum'
        ? `SUM(${columnRange(layout, index)})`
        : toExcel(parseExpression(column.expr ?? '0'), addressesOf(sheet, layout, row));
    const result = resultOf(column, evaluated.totals.values[column.id]);
    return { formula, result, look: 'total', ...numberFormat(column.type, true) };
  });
}

/** A rule about the whole sheet, as a line above the table that says whether it holds. */
function checkRow(
  sheet: Sheet,
  layout: Layout,
  check: Check,
  params: Record<string, Value>,
  evaluated: EvaluatedSheet,
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
  const formula = toExcel(verdict, addressesOf(sheet, layout, layout.firstRow));
  return [
    { value: '核对', look: 'label' },
    { formula, result: 'value' in result ? String(result.value) : '', look: 'hint' },
  ];
}

/** Rules about one row mark the cell that they name. */
function rowMarks(sheet: Sheet, layout: Layout): SheetPlan['marks'] {
  const addresses: Addresses = addressesOf(sheet, layout, layout.firstRow);
  return sheet.checks.flatMap((check) => {
    const column = check.column === undefined ? undefined : layout.columnOf(check.column);
    if (column === undefined || layout.sheetChecks.includes(check)) return [];
    const broken = {
      kind: 'call' as const,
      name: 'not' as const,
      args: [parseExpression(check.rule)],
    };
    return [{ range: columnRange(layout, column), formula: `${toExcel(broken, addresses)}=TRUE` }];
  });
}

function columnRange(layout: Layout, column: number): string {
  return `${cellAddress(layout.firstRow, column)}:${cellAddress(layout.lastRow, column)}`;
}

/** The cells of a row that are typed into, as arguments of a function. */
function inputCells(sheet: Sheet, row: number): string {
  return sheet.columns
    .flatMap((column, index) => (column.expr ? [] : [`$${columnLetters(index)}${row + 1}`]))
    .join(',');
}

function resultOf(column: Column, value: Value | undefined): number | string {
  if (value === null || value === undefined) return '';
  return column.type === 'date' ? isoToSerial(String(value)) : value;
}

function hint(sheet: Sheet): string {
  const spare = '表里的空行可以直接填，合计会一起变。';
  return sheet.columns.some(({ expr }) => expr) ? `灰底的格子自动计算，不用填。${spare}` : spare;
}

/** Excel's rules for names of sheets: 31 characters, none of `[]:*?/\`. */
function sheetName(title: string): string {
  return title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
}
