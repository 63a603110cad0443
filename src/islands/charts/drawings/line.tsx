import { Lines } from '../Lines.tsx';
import type { Drawn } from './drawing.ts';

export function line({ chart, series, rows, axis, points }: Drawn) {
  return (
    <Lines
      title={chart.title}
      axis={axis}
      points={points}
      series={series}
      rows={rows}
      mark={chart.mark}
    />
  );
}
