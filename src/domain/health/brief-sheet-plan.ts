import type { CellPlan, SheetPlan } from '../sheet/workbook-plan.ts';
import { rowHeights } from '../sheet/text-size.ts';
import type { HealthBoard } from './health-board.ts';
import { HEALTH_INDICATORS } from './health-indicators.ts';
import { withNote, type BriefLine } from './monthly-brief.ts';

const FACTOR = '$B$4';
const FIRST_LINE = 7;
const PERCENT = { format: '0.0%' };

/** The brief as a sheet: lights and scores are formulas over its targets and its yellow factor. */
export function briefSheetPlan(title: string, board: HealthBoard, lines: BriefLine[]): SheetPlan {
  const heads = [
    '指标',
    '本月值',
    '目标',
    '红黄绿',
    '达成',
    '距目标',
    '环比',
    '数据月份',
    '行动项',
  ];
  const widths = [18, 12, 12, 10, 10, 18, 34, 30, 44];
  const rows: CellPlan[][] = [
    [{ value: title, look: 'title' }],
    [{ value: '改目标或黄灯系数，灰底的红黄绿、达成和维度分跟着变。', look: 'hint' }],
    [
      { value: '基线月', look: 'label' },
      { value: board.baseline, look: 'input' },
    ],
    [
      { value: '黄灯系数', look: 'label' },
      { value: board.yellowFactor, look: 'input', ...PERCENT },
      { value: '站内设定，可改', look: 'hint' },
    ],
    [],
    heads.map((value): CellPlan => ({ value, look: 'head' })),
    ...board.rows.map((row, index) =>
      lineCells(row, lines[index] as BriefLine, FIRST_LINE + index),
    ),
    [],
    [
      { value: '维度分', look: 'head' },
      { value: '0–100', look: 'head' },
    ],
    ...board.dimensions.map(({ dimension, score }): CellPlan[] => {
      const own = HEALTH_INDICATORS.flatMap((indicator, index) =>
        indicator.dimension === dimension ? [FIRST_LINE + index] : [],
      );
      const range = `E${own[0] ?? FIRST_LINE}:E${own.at(-1) ?? FIRST_LINE}`;
      return [
        { value: dimension, look: 'label' },
        {
          formula: `IF(COUNT(${range})=0,"",100*AVERAGE(${range}))`,
          result: score ?? '',
          look: 'computed',
          format: '0.0',
        },
      ];
    }),
    [{ value: '维度分、黄灯系数、沿用旧值都是站内设定；目标为来源资料的参考值。', look: 'hint' }],
  ];
  return {
    name: '简报',
    rows,
    widths,
    heights: rowHeights(rows, widths),
    orientation: 'landscape',
    frozenRows: 0,
    validations: [],
    marks: [],
  };
}

function lineCells(
  { reading, indicator, rating }: HealthBoard['rows'][number],
  line: BriefLine,
  row: number,
): CellPlan[] {
  const value = reading?.value ?? null;
  const [at, target] = [`B${row}`, `C${row}`];
  // Without its binary dust, or a value right on target would miss it there.
  const exact = value === null ? {} : { value: Number(value.toPrecision(12)) };
  return [
    { value: indicator.label, look: 'label' },
    { ...exact, look: 'input', ...PERCENT },
    { value: indicator.target, look: 'input', ...PERCENT },
    {
      formula: `IF(${at}="","未评",IF(${at}>=${target},"绿",IF(${at}>=${target}*${FACTOR},"黄","红")))`,
      result: rating.label,
      look: 'computed',
    },
    {
      formula: `IF(${at}="","",MAX(0,MIN(1,${at}/${target})))`,
      result: value === null ? '' : Math.max(0, Math.min(1, value / indicator.target)),
      look: 'computed',
      ...PERCENT,
    },
    {
      formula: `IF(${at}="","",(${at}-${target})*100)`,
      result: value === null ? '' : (value - indicator.target) * 100,
      look: 'computed',
      format: '0.0',
    },
    ...[
      value === null ? line.distance : withNote(line.change, line.against),
      withNote(line.month, line.carried),
      line.action,
    ].map((text): CellPlan => ({ value: text, look: 'long' })),
  ];
}
