import { addDays } from '../expression/day.ts';
import { addMonths } from './add-months.ts';
import type { Stage } from './stage.ts';

/** Days of the daily challenge after an event, the first one counted. */
const CHALLENGE_DAYS = 21;

/**
 * The stages around an event on `eventDate` (T): preparation T−30 to T−15, settlement up to T+3, winding up T+7 to
 * T+15, the health baseline up to one calendar month later, and the 21-day challenge begun on the first or on the
 * last day of winding up. Source: the days are those of the source document; the two ways to begin the challenge are ours.
 */
export function campaignStages(eventDate: string): Stage[] {
  const day = (offset: number): string => addDays(eventDate, offset);
  const challenge = (offset: number): [string, string] => [
    day(offset),
    day(offset + CHALLENGE_DAYS - 1),
  ];
  const baseline = addMonths(eventDate, 1);
  return [
    stage('筹备', [day(-30), day(-15)], '活动前 30 天到前 15 天', true),
    stage('活动日', [eventDate, eventDate], '你填的日期', false),
    stage('费用核销截止', [day(3), day(3)], '活动后 3 天内', true),
    stage('收尾', [day(7), day(15)], '活动后 7 天到 15 天', true),
    stage('健康度基线采集截止', [baseline, baseline], '活动后 1 个月内（按历月）', true),
    stage('21 天打卡（最早）', challenge(7), '从收尾第一天起，连头带尾 21 天', false),
    stage('21 天打卡（最晚）', challenge(15), '从收尾最后一天起，连头带尾 21 天', false),
  ];
}

function stage(name: string, [begins, ends]: [string, string], rule: string, due: boolean): Stage {
  return { stage: name, begins, ends, rule, due };
}
