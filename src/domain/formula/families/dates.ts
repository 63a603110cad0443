import { campaignSchedule } from '../../schedule/campaign-schedule.ts';
import { pdcaCalendar } from '../../schedule/pdca-calendar.ts';
import type { Compute } from '../compute.ts';

/** Code behind formulas: dates that follow from one date. */
export const datesFamily = {
  'campaign-schedule': campaignSchedule,
  'pdca-calendar': pdcaCalendar,
} satisfies Record<string, Compute>;
