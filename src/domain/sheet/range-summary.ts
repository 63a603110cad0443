import { formatValue } from '../field/format-value.ts';
import { isNumeric } from '../field/is-numeric.ts';
import type { CellRange } from './cell-range.ts';
import type { EvaluatedRow } from './evaluate-sheet.ts';
import type { Column } from './schema.ts';

/**
 * What a spreadsheet says under a selection: how many cells, and of the numbers in a single column of them their sum and
 * mean. Percentages and ratios are not added up.
 */
export function rangeSummary(
  columns: Column[],
  computed: EvaluatedRow[],
  range: CellRange,
): string {
  const rows = range.bottom - range.top + 1;
  const chosen = columns.slice(range.left, range.right + 1);
  const size = `选中 ${rows} 行 × ${chosen.length} 栏`;
  const [column] = chosen;
  if (chosen.length !== 1 || !column || !isNumeric(column.type)) return size;
  const values = computed
    .slice(range.top, range.bottom + 1)
    .map(({ values: row }) => row[column.id])
    .filter((value) => typeof value === 'number');
  if (values.length < 2 || column.type === 'percent' || column.type === 'ratio') return size;
  const sum = values.reduce((total, value) => total + value, 0);
  const shown = (value: number) =>
    formatValue(column.type === 'integer' ? 'number' : column.type, value);
  return `${size}：${values.length} 个数，合计 ${shown(sum)}，平均 ${shown(sum / values.length)}`;
}
