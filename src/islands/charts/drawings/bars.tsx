import { Bars } from '../Bars.tsx';
import type { Drawn } from './drawing.ts';

export function bars({ chart, series, rows }: Drawn) {
  return <Bars title={chart.title} series={series} rows={rows} mark={chart.mark} />;
}
