import type {
  EvaluatedDocument,
  EvaluatedSection,
} from '../../src/domain/document/evaluate-document.ts';
import { evaluate } from '../../src/domain/expression/evaluate.ts';
import { parseExpression } from '../../src/domain/expression/parse.ts';
import type { Value, Values } from '../../src/domain/field/value.ts';
import { layoutOf } from '../../src/domain/sheet/data-sheet-layout.ts';
import { isoToSerial } from '../../src/domain/sheet/excel-date.ts';
import type { GridCell } from '../../src/domain/sheet/grid.ts';
import { headerText } from '../../src/domain/sheet/header-text.ts';
import type { Check, Column } from '../../src/domain/sheet/schema.ts';

/**
 * Computed cells, totals and check lines of a worksheet that do not say what the page says, numbers to 1e-9 of their
 * size; each as a sentence.
 */
export function sheetDifferences(
  page: EvaluatedDocument,
  part: EvaluatedSection,
  cells: GridCell[][],
): string[] {
  const { section, evaluated } = part;
  return [
    ...layoutOf(section, 0).sheetChecks.flatMap((check, index) => {
      const [label, found] = cells[2 + section.params.length + index] ?? [];
      const wanted = verdictOf(check, page, part);
      return label === '核对' && found === wanted
        ? []
        : [`核对：网页“${wanted}”，工作簿“${String(found)}”`];
    }),
    ...(section.columns.length > 0 ? tableDifferences(section.columns, evaluated, cells) : []),
  ];
}

/** What stands in the check line: that the rule holds, what to do if not, nothing while a value is absent. */
function verdictOf({ rule, message }: Check, page: EvaluatedDocument, part: EvaluatedSection) {
  const result = evaluate(parseExpression(rule), {
    cell: (id) => page.params[id] ?? null,
    column: (id) => part.evaluated.rows.map(({ values }) => values[id] ?? null),
    label: (id) => id,
  });
  if (!('value' in result)) return '';
  const isBroken = part.evaluated.issues.some(
    (issue) => issue.row === null && issue.message === message,
  );
  if (isBroken === result.value) throw new Error(`网页对“${rule}”的判断前后不一`);
  return isBroken ? message : '相符';
}

function tableDifferences(
  columns: Column[],
  { rows, totals }: EvaluatedSection['evaluated'],
  cells: GridCell[][],
): string[] {
  const heads = columns.map(headerText);
  const head = cells.findIndex((row) => heads.every((text, index) => row[index] === text));
  if (head < 0) return [`没有找到表头“${heads.join('、')}”`];
  const hasTotals = columns.some(({ total }) => total !== 'none');
  const end = hasTotals
    ? cells.findIndex((row, index) => index > head + rows.length && row[0] === '合计')
    : cells.length;
  if (end < 0) return ['没有找到合计行'];
  const computed = columns.map(({ expr }) => expr !== undefined);
  const added = columns.map(({ total }) => total !== 'none');
  return [
    ...rows.flatMap(({ values }, index) =>
      rowDifferences(columns, computed, `第 ${index + 1} 行`, values, cells[head + 1 + index]),
    ),
    ...cells
      .slice(head + 1 + rows.length, end)
      .flatMap((row) => rowDifferences(columns, computed, '空行', {}, row)),
    ...(hasTotals ? rowDifferences(columns, added, '合计行', totals.values, cells[end]) : []),
  ];
}

function rowDifferences(
  columns: Column[],
  compared: boolean[],
  where: string,
  values: Values,
  cells: GridCell[] = [],
): string[] {
  return columns.flatMap((column, index) => {
    const [wanted, found] = [values[column.id] ?? null, cells[index] ?? ''];
    return !compared[index] || agree(column, wanted, found)
      ? []
      : [`${where}“${column.label}”：网页 ${wanted}，工作簿 ${String(found)}`];
  });
}

function agree({ type, total }: Column, wanted: Value, found: GridCell): boolean {
  const isDay = type === 'date' && total !== 'count';
  const expected = isDay && typeof wanted === 'string' ? isoToSerial(wanted) : (wanted ?? '');
  if (typeof expected === 'string') return found === expected;
  if (found === '') return false;
  const number = found instanceof Date ? isoToSerial(found.toISOString()) : Number(found);
  return Math.abs(number - expected) <= 1e-9 * Math.abs(expected) + 1e-13;
}
