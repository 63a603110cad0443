import { readDelimited } from '../sheet/read-delimited.ts';
import { EVENT_COLUMNS, matchColumns } from './column-names.ts';
import { rowFault, widthOf, type PathTable } from './path-table.ts';
import type { TouchPath } from './paths.ts';
import { readEvents } from './read-events.ts';
import { readPathRow } from './read-path-row.ts';
import { tableLayout, type TableLayout } from './table-layout.ts';

/**
 * Reads what was pasted or opened: cells of a spreadsheet (tabs), CSV, or one path a line. Heads may stand
 * in any order; without heads the columns are path, days, conversions, value, and with two columns path
 * and conversions. With heads for user, time and channel it is a log of touches. Rows that cannot be
 * read are reported, the others kept.
 */
export function readPaths(text: string): PathTable {
  const delimiter = delimiterOf(text);
  const rows = readDelimited(text, delimiter);
  const start = rows.findIndex((row) => widthOf(row) > 0);
  const first = rows[start];
  if (!first) return { paths: [], rows: 0, faults: [], notes: [] };
  const { at } = matchColumns(first, EVENT_COLUMNS);
  const { user, time, channel } = at;
  if (user !== undefined && time !== undefined && channel !== undefined)
    return readEvents(rows, start + 1, at);
  const layout = tableLayout(first);
  if ('fault' in layout)
    return { paths: [], rows: 0, faults: [rowFault(start, layout.fault)], notes: [] };
  // Cells without a head hurt nobody in a spreadsheet; in CSV they show that a comma split a cell.
  const width = layout.hasHeads && delimiter === '\t' ? Infinity : layout.width;
  return readRows(rows, layout.hasHeads ? start + 1 : start, { ...layout, width });
}

/** What separates cells. `;` and `|` separate touches here, so they do not count. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  if (start.includes('\t')) return '\t';
  return start.includes('，') && !start.includes(',') ? '，' : ',';
}

function readRows(rows: string[][], start: number, { at, width, notes }: TableLayout): PathTable {
  const table: PathTable = { paths: [], rows: 0, faults: [], notes: [...notes] };
  for (let index = start; index < rows.length; index += 1) {
    const row = rows[index] ?? [];
    const cells = widthOf(row);
    if (cells === 0) continue;
    table.rows += 1;
    const read = cells > width ? tooWide(cells, width) : readPathRow(row, at);
    if ('fault' in read) table.faults.push(rowFault(index, read.fault));
    else table.paths.push(read.value);
  }
  table.notes.push(...oddities(table.paths));
  return table;
}

function tooWide(cells: number, width: number): { fault: string } {
  return {
    fault: `有 ${cells} 列，应该最多 ${width} 列。加上表头写明各列；用逗号分列时，天数之间写 >，数字里不写逗号。`,
  };
}

function oddities(paths: TouchPath[]): string[] {
  const idle = paths.filter((path) => path.conversions === 0 && path.null === 0).length;
  const joined = paths.find(({ path }) => path.length === 1 && /[,，、]/.test(path[0] ?? ''));
  return [
    ...(idle > 0
      ? [
          `有 ${idle} 行的转化和未转化都是 0，不影响结果。一行是一个人时，把表头“转化”改成“是否转化”。`,
        ]
      : []),
    ...(joined ? [`“${joined.path[0] ?? ''}”读成了一个渠道。要是好几个渠道，中间用 > 隔开。`] : []),
  ];
}
