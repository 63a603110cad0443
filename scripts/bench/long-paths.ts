const CHANNELS = [
  ...['小红书', '天猫', '线下专柜', '私域', '搜索广告', '直接访问'],
  ...['抖音', '邮件', '短信', '信息流', '视频号', '达人'],
];

/** A .csv of `rows` paths of up to six touches, always the same, and how many conversions they have together. */
export function longPaths(rows: number): { text: string; conversions: number } {
  let state = 7;
  // Numerical Recipes' linear congruential generator.
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  let conversions = 0;
  const lines = ['路径,天数,转化,未转化,价值'];
  for (let row = 0; row < rows; row += 1) {
    const touches = Array.from({ length: 1 + below(6) }, () => CHANNELS[below(CHANNELS.length)]);
    const days = touches.map(() => below(30)).sort((left, right) => right - left);
    const converted = 1 + below(3);
    conversions += converted;
    lines.push(`${touches.join('>')},${days.join('>')},${converted},${below(9)},${below(900)}`);
  }
  return { text: lines.join('\n'), conversions };
}
