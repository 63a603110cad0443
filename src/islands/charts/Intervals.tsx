import type { FieldType } from '../../domain/field/schema.ts';
import { chartText, spoken, type ChartRow, type Series } from './chart-data.ts';

interface Props {
  title: string;
  type: FieldType;
  /** Values are middle, low and high. */
  rows: ChartRow[];
  mark?: number | undefined;
}

const ROW = 46;
const LINE = 30;
const LABELS = ['估计值', '下限', '上限'];

/** Estimates with their intervals on one scale; zero (or `mark`) is drawn across where the scale holds it. */
export function Intervals({ title, type, rows, mark = 0 }: Props) {
  const series = LABELS.map((label): Series => ({ label, type }));
  const numbers = rows.flatMap(({ values }) => values.filter((value) => value !== null));
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const margin = (most - least || Math.abs(most) || 1) * 0.08;
  const place = (value: number) => ((value - least + margin) / (most - least + 2 * margin)) * 100;
  return (
    <svg
      width="100%"
      height={rows.length * ROW}
      role="img"
      aria-label={spoken(title, series, rows)}
    >
      {rows.map(({ name, values: [middle, low, high] }, row) => (
        <g key={`${row}-${name}`} transform={`translate(0 ${row * ROW})`}>
          <text y="14">
            <tspan class="name">{name}</tspan>
            {[middle, low, high].every((value) => typeof value === 'number') && (
              <tspan class="note">
                {' '}
                {chartText({ label: '', type }, middle ?? 0)}（
                {chartText({ label: '', type }, low ?? 0)} ～{' '}
                {chartText({ label: '', type }, high ?? 0)}）
              </tspan>
            )}
          </text>
          {mark >= least - margin && mark <= most + margin && (
            <line
              x1={`${place(mark)}%`}
              x2={`${place(mark)}%`}
              y1={LINE - 10}
              y2={LINE + 10}
              class="mark-line"
            />
          )}
          {typeof low === 'number' && typeof high === 'number' && (
            <line
              x1={`${place(low)}%`}
              x2={`${place(high)}%`}
              y1={LINE}
              y2={LINE}
              class="whisker"
            />
          )}
          {typeof middle === 'number' && (
            <circle cx={`${place(middle)}%`} cy={LINE} r="5" class="tone-0" />
          )}
        </g>
      ))}
    </svg>
  );
}
