import { Radar } from '../Radar.tsx';
import type { Drawn } from './drawing.ts';

export function radar({ chart, series, rows }: Drawn) {
  return <Radar title={chart.title} series={series} rows={rows} max={chart.max} />;
}
