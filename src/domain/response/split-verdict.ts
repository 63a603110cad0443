import { formatValue } from '../field/format-value.ts';
import type { SplitLine, SplitReport } from './compare-split.ts';
import { shareText, yuanText } from './split-texts.ts';

const MOST_MOVES = 3;

/** What the best split brings against today's proportions, and the largest moves, as sentences. Empty without a best split. */
export function splitVerdict(report: SplitReport): string {
  const { budget, today, sameRevenue, gain, gainShare, lines } = report;
  if (gain === null) return '';
  const money = `${yuanText(budget)} 元`;
  const isSame = Math.abs(today.spend - budget) <= budget * 1e-12;
  const share = gainShare === null ? '' : `（${shareText(gainShare)}）`;
  const more = `${yuanText(Math.abs(gain))} 元${share}`;
  const proportion = today.spend > 0 ? '现在的比例' : '平均';
  const before = isSame
    ? `同样 ${money}`
    : `${money}按${proportion}分能收 ${yuanText(sameRevenue)} 元`;
  if (gain === 0) return `${before}，按曲线已经是最好的分法。`;
  if (gain < 0) return `${before}，在填的上下限里最好也要少收 ${more}：现在的分法不在上下限之内。`;
  return `${before}，按曲线最好能多 ${more}：${movesText(lines)}。`;
}

function movesText(lines: SplitLine[]): string {
  const moves = lines
    .map(({ channel, today, best }) => ({ channel, move: (best?.spend ?? 0) - today.spend }))
    .filter(({ move }) => Math.abs(move) >= 0.005)
    .toSorted((a, b) => Math.abs(b.move) - Math.abs(a.move));
  if (moves.length === 0) return '花费不变';
  const told = moves
    .slice(0, MOST_MOVES)
    .map(
      ({ channel, move }) => `${channel}${move > 0 ? '加' : '减'} ${yuanText(Math.abs(move))} 元`,
    );
  const rest = moves.length - told.length;
  return `${told.join('、')}${rest > 0 ? `，另有 ${formatValue('integer', rest)} 个渠道小调` : ''}`;
}
