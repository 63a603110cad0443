import type { Curve } from './curve.ts';
import type { SpendResponse } from './spend-response.ts';

/** House rules: below these a fit is a guess. */
const ENOUGH_ROWS = 8;
const ENOUGH_VARIATION = 0.15;
const WORTH_BENDING = 0.01;
const REACH = 1.5;

/** Why not to rely on a fitted curve, in Chinese; empty where nothing speaks against it. */
export function fitWarnings(
  rows: readonly SpendResponse[],
  curve: Curve,
  rSquared: number | null,
): string[] {
  const spends = rows.map(({ spend }) => spend);
  const most = Math.max(...spends);
  const warnings: string[] = [];
  if (rows.length < ENOUGH_ROWS)
    warnings.push(
      `只有 ${rows.length} 个点，少于 ${ENOUGH_ROWS} 个；曲线形状多半是偶然，先多记几周。`,
    );
  if (variation(spends) < ENOUGH_VARIATION)
    warnings.push('各周花费几乎一样，看不出多花少花的差别；先有计划地加减几周再拟合。');
  if (rSquared === null || rSquared - lineRSquared(rows) < WORTH_BENDING)
    warnings.push('拟合不比一条直线好，数据里还看不出饱和；不要据此判断还能加到多少。');
  if (curve.curve === 'hill' && curve.params.k > most)
    warnings.push('算出的半饱和花费高于花过的最高值，饱和点是推出来的，没有数据支撑。');
  if (rows.some(({ spend, response }) => spend === 0 && response > 0))
    warnings.push('有的周没花钱也有转化：曲线从 0 起，请先减去自然量再拟合。');
  return warnings;
}

/** A sentence in Chinese where `spend` lies beyond what the rows can speak for, 1.5 times their largest spend; else null. */
export function extrapolationWarning(rows: readonly SpendResponse[], spend: number): string | null {
  const limit = REACH * Math.max(0, ...rows.map((row) => row.spend));
  if (spend <= limit) return null;
  return `${Math.round(spend)} 元超过花过的最高值的 ${REACH} 倍（${Math.round(limit)} 元），曲线在那里没有数据，只当猜测。`;
}

/** Coefficient of variation. */
function variation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return mean > 0 ? Math.sqrt(square) / mean : 0;
}

/** R² of the straight line of least squares, the squared correlation. */
function lineRSquared(rows: readonly SpendResponse[]): number {
  const mean = (pick: (row: SpendResponse) => number) =>
    rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
  const [meanSpend, meanResponse] = [mean(({ spend }) => spend), mean(({ response }) => response)];
  const together = mean(({ spend, response }) => (spend - meanSpend) * (response - meanResponse));
  const spread = mean(({ spend }) => (spend - meanSpend) ** 2);
  const scatter = mean(({ response }) => (response - meanResponse) ** 2);
  return spread > 0 && scatter > 0 ? together ** 2 / (spread * scatter) : 0;
}
