/** One word of the table of curves in plain Chinese. */
export interface Parameter {
  name: string;
  text: string;
}

/** Kept apart from the code: a page hands them to its island, whose script needs not carry them. */
export interface CurveTexts {
  /** Where the sample comes from. */
  sample: string;
  /** How weekly rows have to be. */
  weeks: string;
  /** What the columns of the table mean. */
  parameters: Parameter[];
  /** What holds for every result. */
  caveats: string[];
}

export const CURVE_TEXTS: CurveTexts = {
  sample:
    '示例数据：三个渠道的花费和收入是来源资料所载（未核实，由获客成本和 ROI 反推），曲线是本站编的，只是恰好穿过这三个点；周数据也是编的。结论不能当真。',
  weeks:
    '一行写一个渠道一周的花费和收入，按时间先后排；从 Excel 复制四列直接贴进来。每个渠道至少 8 周，花费要有多有少。收入写这个渠道带来的，没投也会有的自然量先减掉。',
  caveats: [
    '曲线是相关，不是因果：旺季花得多也卖得多，曲线会把旺季的功劳记给花费。先按结果挪一小部分，留一个地区或一组人照旧不动作对照，看差别再挪下一步。',
    '和“预算缩减模拟”的数不同：那里假定回报不变，ROI 高的先拿满；这里越花回报越低，钱会分得散一些。哪边对，看周数据弯不弯。',
  ],
  parameters: [
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
  ],
};
