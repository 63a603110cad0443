import { FEWEST_EXPECTED, type Judgement } from './judge-difference.ts';
import { decimalsFor, plainPoints, pText, signedPoints, threeDigits } from './points-text.ts';
import type { VerdictQuestion } from './verdict.ts';

/** `B 组 3.75%，A 组 4.00%：B 比 A 低 0.25 个百分点（相对低 6.25%），95% 置信区间 −0.93～+0.43 个百分点。` */
export function differenceText(
  { rates, difference, interval, lift }: Judgement,
  confidence: number,
): string {
  const decimals = decimalsFor(interval);
  const word = difference > 0 ? '高' : '低';
  const relative = lift === null ? '' : `（相对${word} ${threeDigits(Math.abs(lift) * 100)}%）`;
  const compared =
    difference === 0
      ? 'B 和 A 一样'
      : `B 比 A ${word} ${plainPoints(Math.abs(difference), decimals)} 个百分点${relative}`;
  const [low, high] = interval.map((end) => signedPoints(end, decimals));
  return `B 组 ${plainPoints(rates.b, decimals)}%，A 组 ${plainPoints(rates.a, decimals)}%：${compared}，${Number((confidence * 100).toFixed(2))}% 置信区间 ${low}～${high} 个百分点。`;
}

/** Significant or not, by which test, and what that means. */
export function testText({ isSignificant, test, z, p, limit }: Judgement): string {
  const name = test === 'fisher' ? 'Fisher 精确检验' : `z = ${threeDigits(z)}`;
  if (!isSignificant) {
    return `差别不显著（${name}，${pText(p)}，不小于 ${limit}）。不显著不等于没有差别：真实差别可能是区间里的任何一个数。`;
  }
  const chance = p < 0.001 ? '不到 0.1%' : `约 ${threeDigits(p * 100)}%`;
  return `差别显著（${name}，${pText(p)}，小于 ${limit}）：假如两组其实一样，碰巧差这么多或更多的机会${chance}。`;
}

/** What limits a result; null stands for a reservation that does not apply. */
export function reservations(
  { isSignificant, test, interval, fewestExpected }: Judgement,
  { plannedSplit, plannedVisitors }: VerdictQuestion,
): (string | null)[] {
  const holdsZero = interval[0] <= 0 && interval[1] >= 0;
  return [
    test === 'fisher'
      ? `样本小：按两组合起来的转化率算，有一格只该有 ${threeDigits(fewestExpected)} 人，不到 ${FEWEST_EXPECTED} 人，z 检验不可靠，改用 Fisher 精确检验。`
      : null,
    holdsZero === isSignificant ? '检验和区间的说法不一致，正好在边上：当作还没有结论。' : null,
    isSignificant
      ? '显著只说明多半有差别，不说明差别够大：值不值得换，看区间里对 B 最不利的那个数。'
      : null,
    plannedSplit === null
      ? '两组不是随机分的：差别也可能来自人群或时间不同，不能说成是改动带来的。'
      : null,
    plannedVisitors === null
      ? '没有填计划样本量：事先定好每组要多少人，到了数只看一次，p 值才作数。'
      : null,
  ];
}
