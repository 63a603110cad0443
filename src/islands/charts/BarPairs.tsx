import { formatValue } from '../../domain/field/format-value.ts';

export interface BarPair {
  name: string;
  spend: number;
  revenue: number;
}

interface Props {
  pairs: BarPair[];
  title: string;
}

const ROW = 62;
const BAR = 16;
/** Bars take at most this share of the width; the rest is for the number behind them. */
const MOST = 70;

/** What each channel cost and what it brought back, as two bars on one scale. Widths are in percent, so text never shrinks. */
export function BarPairs({ pairs, title }: Props) {
  const largest = Math.max(1, ...pairs.flatMap(({ spend, revenue }) => [spend, revenue]));
  const length = (value: number) => (value / largest) * MOST;
  const spoken = pairs
    .map(({ name, spend, revenue }) => `${name}：花费 ${yuan(spend)}，收入 ${yuan(revenue)}`)
    .join('；');
  return (
    <figure class="chart">
      <figcaption>
        {title}
        <span class="key">
          <i class="swatch hatch" /> 花费
        </span>
        <span class="key">
          <i class="swatch solid" /> 收入
        </span>
      </figcaption>
      <svg width="100%" height={pairs.length * ROW} role="img" aria-label={`${title}。${spoken}`}>
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" class="hatch-ground" />
            <rect width="2.5" height="6" class="hatch-line" />
          </pattern>
        </defs>
        {pairs.map(({ name, spend, revenue }, index) => (
          <g key={`${index}-${name}`} transform={`translate(0 ${index * ROW})`}>
            <text y="14" class="name">
              {name}
            </text>
            <rect y="20" height={BAR} width={`${length(spend)}%`} fill="url(#hatch)" />
            <text y={20 + BAR - 4} x={`${length(spend)}%`} dx="6">
              {yuan(spend)}
            </text>
            <rect y={22 + BAR} height={BAR} width={`${length(revenue)}%`} class="bar-2" />
            <text y={22 + 2 * BAR - 4} x={`${length(revenue)}%`} dx="6">
              {yuan(revenue)}
              {spend > 0 && ` · ${formatValue('ratio', revenue / spend)}`}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function yuan(value: number): string {
  return `${formatValue('number', Math.round(value))} 元`;
}
