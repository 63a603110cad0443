import { kpiMix } from '../../kpi/kpi-mix.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: sets of KPIs. */
export const kpiFamily = {
  'kpi-mix': kpiMix,
} satisfies Record<string, Compute>;
