import { formatValue } from '../../domain/field/format-value.ts';
import type { FieldType } from '../../domain/field/schema.ts';
import { chartText, spoken, type ChartRow, type Series } from './chart-data.ts';

interface Props {
  title: string;
  /** `text` writes a place on the axis where its type does not, such as a month. */
  axis: { label: string; type: FieldType; text?: ((value: number) => string) | undefined };
  /** Place of each row along the axis. */
  points: number[];
  series: Series[];
  rows: ChartRow[];
  mark?: number | undefined;
}

const HEIGHT = 220;
const BOTTOM = 24;
const DASHES = ['', '7 4', '2 4', '10 3 2 3'];

/** Lines over a numeric axis. The drawing stretches with the page, its texts and strokes do not. */
export function Lines({ title, axis, points, series, rows, mark }: Props) {
  const numbers = rows.flatMap(({ values }) => values.filter((value) => value !== null));
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
      {series.length > 1 && (
        <ul class="legend top">
          {series.map(({ label }, index) => (
            <li key={label}>
              <svg width="26" height="10" aria-hidden="true">
                <line
                  x2="26"
                  y1="5"
                  y2="5"
                  class={`line tone-line-${index % 4}`}
                  stroke-dasharray={DASHES[index % 4]}
                />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <svg width="100%" height={HEIGHT} role="img" aria-label={spoken(title, series, rows)}>
        <svg
          width="100%"
          height={HEIGHT - BOTTOM}
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
