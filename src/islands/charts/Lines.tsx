import { formatValue } from '../../domain/field/format-value.ts';
import type { FieldType } from '../../domain/field/schema.ts';
import { chartText, spoken, type ChartRow, type Series } from './chart-data.ts';
import { DASHES, LineKey } from './LineKey.tsx';

/** A single point: today, a plan, an observation. Its name stands beside it. */
export interface Dot {
  x: number;
  y: number;
  look: 'open' | 'full' | 'faint';
  label?: string;
}

interface Props {
  title: string;
  /** `text` writes a place on the axis where its type does not, such as a month. */
  axis: { label: string; type: FieldType; text?: ((value: number) => string) | undefined };
  /** Place of each row along the axis. */
  points: number[];
  series: Series[];
  rows: ChartRow[];
  mark?: number | undefined;
  dots?: Dot[];
  /** Said to those who do not see the chart in place of all its points. */
  said?: string;
}

const HEIGHT = 220;
/** Room for the largest value above the lines. */
const TOP = 18;
const BOTTOM = 24;
const PLOT = HEIGHT - TOP - BOTTOM;

/** Lines over a numeric axis. The drawing stretches with the page, its texts and strokes do not. */
export function Lines({ title, axis, points, series, rows, mark, dots = [], said }: Props) {
  const numbers = [
    ...rows.flatMap(({ values }) => values.filter((value) => value !== null)),
    ...dots.map((dot) => dot.y),
  ];
  const high = Math.max(mark ?? 0, ...numbers) || 1;
  const low = Math.min(0, mark ?? 0, ...numbers);
  const [first, last] = [Math.min(...points), Math.max(...points)];
  const x = (value: number) => ((value - first) / (last - first || 1)) * 1000;
  const y = (value: number) => (1 - (value - low) / (high - low)) * 1000;
  const paths = series.map((_, index) =>
    rows.flatMap(({ values }, row) => {
      const value = values[index] ?? null;
      return value === null ? [] : [`${x(points[row] ?? 0)},${y(value)}`];
    }),
  );
  const top = series[0];
  const axisText = axis.text ?? ((value: number) => formatValue(axis.type, value));
  return (
    <>
      <LineKey series={series} />
      <svg width="100%" height={HEIGHT} role="img" aria-label={said ?? spoken(title, series, rows)}>
        <svg
          y={TOP}
          width="100%"
          height={PLOT}
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
          class="plot"
        >
          <line x1="0" x2="1000" y1={y(0)} y2={y(0)} class="axis-line" />
          {mark !== undefined && (
            <line x1="0" x2="1000" y1={y(mark)} y2={y(mark)} class="mark-line" />
          )}
          {paths.map((path, index) => (
            <polyline
              key={series[index]?.label}
              points={path.join(' ')}
              class={`line tone-line-${index % 4}`}
              stroke-dasharray={DASHES[index % 4]}
            />
          ))}
        </svg>
        {dots.map((dot, index) => (
          <DotMark key={index} dot={dot} x={x(dot.x) / 1000} y={y(dot.y) / 1000} />
        ))}
        {top && (
          <text y="12" class="note">
            {chartText(top, high)}
          </text>
        )}
        <text y={HEIGHT - 6} class="note">
          {axisText(first)}
        </text>
        <text y={HEIGHT - 6} x="100%" text-anchor="end" class="note">
          {axis.label} {axisText(last)}
        </text>
      </svg>
    </>
  );
}

/** `x` and `y` are shares of the plot. Names of open dots stand above to the left, of others below to the right: off a rising line. */
function DotMark({ dot: { look, label }, x, y }: { dot: Dot; x: number; y: number }) {
  const at = { x: `${x * 100}%`, y: TOP + y * PLOT };
  const isAbove = look === 'open';
  const isLeft = isAbove && x > 0.15;
  return (
    <>
      <circle cx={at.x} cy={at.y} r={look === 'faint' ? 2.5 : 5} class={`dot ${look}`} />
      {label && (
        <text
          {...at}
          dx={isLeft ? -8 : 8}
          dy={isAbove ? -8 : 16}
          text-anchor={isLeft ? 'end' : 'start'}
          class="name"
        >
          {label}
        </text>
      )}
    </>
  );
}
