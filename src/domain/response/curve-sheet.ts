import type { Column, Sheet } from '../sheet/schema.ts';
import { SAMPLE_CURVES } from './curve-sample.ts';

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
  sample: { params: {}, rows: SAMPLE_CURVES },
};

/** What the parameters mean, for somebody who never saw the formula. */
export const PARAMETERS: { name: string; text: string }[] = [
  {
    name: '现在花费',
    text: '一个周期里花多少。参数是按周拟合的，就填每周花多少；全表用同一种周期，要分的总额也是。',
  },
  {
    name: '幂函数',
    text: '收入 = b × 花费 ^ a。一开始就变慢，但永远还能再涨。适合只花过小钱、还看不到顶的渠道。',
  },
  {
    name: 'Hill',
    text: '收入 = b × 花费 ^ s ÷（花费 ^ s + k ^ s）。会涨到顶；s 大于 1 时是 S 形，要先花够一定的钱才见效。',
  },
  {
    name: '规模 b',
    text: 'Hill：花到很多时的收入上限（元）。幂函数：花 1 元的收入，只用来定高低，不必有实际意义。',
  },
  {
    name: '形状 a',
    text: '幂函数用。花费翻倍，收入变成 2 ^ a 倍：0.5 是 1.41 倍，0.7 是 1.62 倍，1 是不递减。常在 0 到 1 之间。',
  },
  {
    name: '形状 s',
    text: 'Hill 用。不大于 1：从第一元起就递减；大于 1：S 形，越大，起步越慢、中间越陡。',
  },
  { name: '半饱和 k', text: 'Hill 用。花到这么多，收入正好是上限的一半。幂函数不用填。' },
  {
    name: '最少给、最多给',
    text: '这个渠道的下限和上限，例如合同已经签的、账户吃不下的。不填就是 0 到全部。',
  },
];
