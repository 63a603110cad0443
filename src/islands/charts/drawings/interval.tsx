import { Intervals } from '../Intervals.tsx';
import type { Drawn } from './drawing.ts';

export function interval({ chart, series, rows }: Drawn) {
  const type = series[0]?.type ?? 'number';
  return <Intervals title={chart.title} type={type} rows={rows} mark={chart.mark} />;
}
