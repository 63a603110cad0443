import { allocateBudget } from '../budget/allocate-budget.ts';
import { pretestBudget } from '../budget/pretest-budget.ts';
import { kpiMix } from '../kpi/kpi-mix.ts';
import { agendaCheck } from '../schedule/agenda-check.ts';
import { campaignSchedule } from '../schedule/campaign-schedule.ts';
import { contentCalendar } from '../schedule/content-calendar.ts';
import { pdcaCalendar } from '../schedule/pdca-calendar.ts';
import { kolMatch } from '../score/kol-match.ts';
import { maturity } from '../score/maturity.ts';
import { techSelection } from '../score/tech-selection.ts';
import { budgetCut } from '../channels/budget-cut.ts';
import { funnelLoss } from '../channels/funnel-loss.ts';
import type { Compute } from './compute.ts';
import type { ComputeId } from './compute-ids.ts';
import type { Formula } from './schema.ts';

/** The code behind each id of `COMPUTE_IDS`. For the build and for tests: it holds all of them. */
const COMPUTED: Record<ComputeId, Compute> = {
  'budget-allocation': allocateBudget,
  'pretest-budget': pretestBudget,
  'campaign-schedule': campaignSchedule,
  'agenda-check': agendaCheck,
  'pdca-calendar': pdcaCalendar,
  'kpi-mix': kpiMix,
  'content-calendar': contentCalendar,
  'tech-selection': techSelection,
  'kol-match': kolMatch,
  maturity,
  'budget-cut': budgetCut,
  'funnel-loss': funnelLoss,
};

/** The code behind a formula, if it has any. */
export function computeOf({ compute }: Pick<Formula, 'compute'>): Compute | undefined {
  return compute && COMPUTED[compute];
}
