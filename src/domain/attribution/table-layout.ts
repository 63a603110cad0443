import { matchColumns, PATH_COLUMNS, type PathColumn } from './column-names.ts';
import { widthOf } from './path-table.ts';

/** Where the columns of a table of paths stand. */
export interface TableLayout {
  at: Partial<Record<PathColumn, number>>;
  /** Cells that a row may have. */
  width: number;
  hasHeads: boolean;
  notes: string[];
}

const ADVICE = '表头请写 路径、天数、转化、未转化、价值，路径必须有，其余可以缺。';
const ONE_EACH = '没有“转化”列，每行按 1 次转化算。';

/** The layout that the first row with anything in it shows, or what is wrong with its heads. */
export function tableLayout(first: string[]): TableLayout | { fault: string } {
  const { at, unused } = matchColumns(first, PATH_COLUMNS);
  if (at.path === undefined) return layoutWithoutHeads(first);
  const counted = at.conversions ?? at.converted;
  if (counted === undefined && at.null !== undefined)
    return { fault: '有“未转化”列，却没有“转化”列。补上“转化”列，没有转化写 0。' };
  return {
    at,
    width: first.length,
    hasHeads: true,
    notes: [
      ...(unused.length > 0 ? [`没有用到的列：${unused.join('、')}。`] : []),
      ...(counted === undefined ? [ONE_EACH] : []),
    ],
  };
}

function layoutWithoutHeads(first: string[]): TableLayout | { fault: string } {
  const others = first.slice(1, widthOf(first));
  if (others.length > 0 && !others.some((cell) => cell.trim() === '' || /\p{Nd}/u.test(cell)))
    return { fault: `像是表头，但没有“路径”一列。${ADVICE}` };
  const layout = (at: TableLayout['at'], order: string): TableLayout => ({
    at,
    width: Object.keys(at).length,
    hasHeads: false,
    notes: [`没有表头，按 ${order} 的顺序读。`],
  });
  switch (others.length) {
    case 0:
      return { at: { path: 0 }, width: 1, hasHeads: false, notes: [ONE_EACH] };
    case 1:
      return layout({ path: 0, conversions: 1 }, '路径、转化');
    default:
      return layout({ path: 0, days: 1, conversions: 2, value: 3 }, '路径、天数、转化、价值');
  }
}
