import { ShareBar } from '../ShareBar.tsx';
import type { Drawn } from './drawing.ts';

export function share({ chart, rows }: Drawn) {
  const whole = rows.reduce((sum, { values }) => sum + Math.max(0, values[0] ?? 0), 0) || 1;
  const shares = rows.map(({ name, values }) => ({ name, share: (values[0] ?? 0) / whole }));
  return <ShareBar title={chart.title} shares={shares} />;
}
