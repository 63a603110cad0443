import { kpiMix } from '../../kpi/kpi-mix.ts';
import { agendaCheck } from '../../schedule/agenda-check.ts';
import { campaignSchedule } from '../../schedule/campaign-schedule.ts';
import { contentCalendar } from '../../schedule/content-calendar.ts';
import { pdcaCalendar } from '../../schedule/pdca-calendar.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: dates, agendas and sets of KPIs. */
export const scheduleFamily = {
  'campaign-schedule': campaignSchedule,
  'agenda-check': agendaCheck,
  'pdca-calendar': pdcaCalendar,
  'content-calendar': contentCalendar,
  'kpi-mix': kpiMix,
} satisfies Record<string, Compute>;
