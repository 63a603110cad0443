import { chartText, spoken, type ChartRow, type Series } from './chart-data.ts';

interface Props {
  title: string;
  series: Series[];
  rows: ChartRow[];
  /** A value that is drawn across, e.g. the target. */
  mark?: number | undefined;
}

const NAME = 20;
const BAR = 16;
const GAP = 2;
/** Bars take at most this share of the width; the rest is for the words behind them. */
const MOST = 56;

/**
 * A group of bars for each row, one bar a series, all on one scale. Each bar says in words what it is, so nothing
 * hangs on colour; widths are in percent, so text never shrinks.
 */
export function Bars({ title, series, rows, mark }: Props) {
  const numbers = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  const least = Math.min(0, ...numbers);
  const span = Math.max(1e-12, Math.max(0, mark ?? 0, ...numbers) - least);
  const place = (value: number) => ((value - least) / span) * MOST;
  const group = NAME + series.length * (BAR + GAP) + 10;
  return (
    <svg
      width="100%"
      height={rows.length * group}
      role="img"
      aria-label={spoken(title, series, rows)}
    >
      {rows.map(({ name, values, note }, row) => (
        <g key={`${row}-${name}`} transform={`translate(0 ${row * group})`}>
          <text y="14" class="name">
            {name}
            {note && <tspan class="note"> {note}</tspan>}
          </text>
          {series.map((each, index) => {
            const value = values[index] ?? null;
            if (value === null) return null;
            const y = NAME + index * (BAR + GAP);
            const said = chartText(each, value);
            return (
              <g key={each.label}>
                <rect
                  y={y}
                  x={`${Math.min(place(0), place(value))}%`}
                  width={`${Math.abs(place(value) - place(0))}%`}
                  height={BAR}
                  class={`tone-${index % 4}`}
                />
                <text y={y + BAR - 4} x={`${Math.max(place(0), place(value))}%`} dx="6">
                  {series.length > 1 ? `${each.label} ${said}` : said}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      {mark !== undefined && (
        <line
          x1={`${place(mark)}%`}
          x2={`${place(mark)}%`}
          y1="0"
          y2={rows.length * group}
          class="mark-line"
        />
      )}
    </svg>
  );
}
