import { agendaCheck } from '../../schedule/agenda-check.ts';
import { contentCalendar } from '../../schedule/content-calendar.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: agendas and calendars out of a table. */
export const scheduleFamily = {
  'agenda-check': agendaCheck,
  'content-calendar': contentCalendar,
} satisfies Record<string, Compute>;
