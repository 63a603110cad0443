import { PATH_COLUMNS, type MatchedColumns, type PathColumn } from './column-names.ts';
import type { TouchPath } from './paths.ts';
import { readAmount, readFlag, type CellRead } from './read-cell.ts';
import { splitDays, splitPath } from './split-touches.ts';

/** Names of rows of sums, which are no journey. */
const TOTALS = /^(合计|总计|小计|汇总|total|totals|sum)$/i;

/** Reads one row of a table of paths; the fault is a Chinese sentence without the row number. */
export function readPathRow(
  row: string[],
  at: MatchedColumns<PathColumn>['at'],
): CellRead<TouchPath> {
  const cell = (column: PathColumn): string | undefined => {
    const index = at[column];
    return index === undefined ? undefined : (row[index] ?? '').trim();
  };
  const pathText = cell('path') ?? '';
  if (TOTALS.test(pathText)) return { fault: '像是合计行，没有读入。合计会自己算，删掉这一行。' };
  const path = splitPath(pathText);
  if ('fault' in path) return path;
  const days = splitDays(cell('days') ?? '', path.value.length);
  if ('fault' in days) return days;
  const counts = readCounts(cell('conversions'), cell('converted'), cell('null'));
  if ('fault' in counts) return counts;
  const value = readValue(cell('value'), counts.value.conversions);
  if ('fault' in value) return value;
  return {
    value: {
      path: path.value,
      ...(days.value && { days_before: days.value }),
      ...counts.value,
      ...(value.value !== undefined && { value: value.value }),
    },
  };
}

/**
 * How many journeys converted and how many did not. 是否转化 makes a row one journey; without any
 * column of conversions every row is one that converted.
 */
function readCounts(
  conversions: string | undefined,
  converted: string | undefined,
  nonConverting: string | undefined,
): CellRead<{ conversions: number; null: number }> {
  if (conversions === undefined && converted !== undefined) {
    const flag = readFlag(PATH_COLUMNS.converted[0] ?? '', converted);
    return 'fault' in flag ? flag : { value: { conversions: flag.value, null: 1 - flag.value } };
  }
  if (conversions === '') return { fault: '“转化”是空的。请写次数，没有转化写 0。' };
  const count = readAmount('转化', conversions ?? '1', '12 或 1.2万');
  if ('fault' in count) return count;
  const others = readAmount('未转化', nonConverting === '' ? '0' : (nonConverting ?? '0'), '88');
  if ('fault' in others) return others;
  return { value: { conversions: count.value, null: others.value } };
}

/** The value of a row; undefined where it is not told. */
function readValue(text: string | undefined, conversions: number): CellRead<number | undefined> {
  if (text === undefined || text === '') return { value: undefined };
  const value = readAmount('价值', text, '12000 或 1.2万');
  if ('fault' in value || value.value === 0 || conversions > 0) return value;
  return { fault: `转化是 0，价值却是 ${value.value}。请把转化改成次数，或把价值改成 0。` };
}
