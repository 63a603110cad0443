import type { Column, Sheet } from '../sheet/schema.ts';

/** The curves that a reader can choose, as they are called on screen. */
export const CURVE_NAMES = { power: '幂函数', hill: 'Hill' } as const;

/** Yuan, far beyond every budget; sums of it in fen and its powers are still numbers. */
export const MOST_MONEY = 10_000_000_000;
const MOST_SCALE = 1e15;

type Given = Pick<Column, 'id' | 'label' | 'type'> & Partial<Column>;

const column = (given: Given): Column => ({
  required: false,
  origin: 'derived',
  total: 'none',
  ...given,
});
const money = (given: Omit<Given, 'type'>): Column =>
  column({ type: 'money', unit: '元', min: 0, max: MOST_MONEY, width: 13, ...given });

/** The pages hand their sample to the island, whose script needs not carry it. */
export const NO_SAMPLE = { params: {}, rows: [] };

/** One row a channel: what it gets today, its curve, and the least and most it may get. */
export const CURVES_SHEET: Sheet = {
  version: 1,
  params: [],
  columns: [
    column({ id: 'curve_channel', label: '渠道', type: 'text', width: 14 }),
    money({ id: 'today', label: '现在花费', total: 'sum' }),
    column({
      id: 'curve',
      label: '曲线',
      type: 'enum',
      options: [CURVE_NAMES.power, CURVE_NAMES.hill],
      width: 13,
    }),
    column({ id: 'scale', label: '规模 b', type: 'number', min: 0, max: MOST_SCALE, width: 13 }),
    column({ id: 'shape', label: '形状 a 或 s', type: 'number', min: 0.01, max: 20, width: 12 }),
    money({ id: 'half', label: '半饱和 k', min: 0.01 }),
    money({ id: 'least', label: '最少给' }),
    money({ id: 'most', label: '最多给' }),
  ],
  checks: [],
  sample: NO_SAMPLE,
};
