import { spoken, type ChartRow, type Series } from './chart-data.ts';
import { DASHES, LineKey } from './LineKey.tsx';

interface Props {
  title: string;
  series: Series[];
  /** One spoke each; at least three. */
  rows: ChartRow[];
  /** The end of the scale; by default the largest value. */
  max?: number | undefined;
}

const RADIUS = 100;
const RINGS = [0.25, 0.5, 0.75, 1];

/** Scores as a closed line around a centre, one spoke a row. */
export function Radar({ title, series, rows, max }: Props) {
  if (rows.length < 3) return null;
  const end =
    max ?? Math.max(1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const at = (row: number, share: number): [number, number] => {
    const angle = (row / rows.length) * 2 * Math.PI;
    return [Math.sin(angle) * RADIUS * share, -Math.cos(angle) * RADIUS * share];
  };
  const ring = (share: number) => rows.map((_, row) => at(row, share).join(',')).join(' ');
  return (
    <>
      <LineKey series={series} />
      <svg
        viewBox="-190 -132 380 264"
        class="radar"
        role="img"
        aria-label={spoken(title, series, rows)}
      >
        {RINGS.map((share) => (
          <polygon key={share} points={ring(share)} class="ring" />
        ))}
        {rows.map(({ name }, row) => {
          const [x, y] = at(row, 1);
          const [textX, textY] = at(row, 1.12);
          return (
            <g key={name}>
              <line x2={x} y2={y} class="ring" />
              <text x={textX} y={textY + 4} text-anchor={anchor(textX)}>
                {name}
              </text>
            </g>
          );
        })}
        {series.map(({ label }, index) => (
          <polygon
            key={label}
            points={rows
              .map(({ values }, row) => at(row, Math.max(0, values[index] ?? 0) / end).join(','))
              .join(' ')}
            class={`line area tone-line-${index % 4}`}
            stroke-dasharray={DASHES[index % 4]}
          />
        ))}
      </svg>
    </>
  );
}

function anchor(x: number): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 8) return 'middle';
  return x > 0 ? 'start' : 'end';
}
