import { agendaCheck } from '../../schedule/agenda-check.ts';
import { campaignSchedule } from '../../schedule/campaign-schedule.ts';
import { contentCalendar } from '../../schedule/content-calendar.ts';
import { pdcaCalendar } from '../../schedule/pdca-calendar.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: dates and agendas. */
export const scheduleFamily = {
  'campaign-schedule': campaignSchedule,
  'agenda-check': agendaCheck,
  'pdca-calendar': pdcaCalendar,
  'content-calendar': contentCalendar,
} satisfies Record<string, Compute>;
