import { parseWithin } from './parse-within.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The moment a time limit such as `30 分钟` runs out. Throws on a text that is no time limit. */
export function deadline(from: Date, within: string): Date {
  const minutes = parseWithin(within);
  if (minutes === undefined) throw new Error(`not a time limit: ${within}`);
  return new Date(from.getTime() + minutes * 60_000);
}

/** `14:05`, in the reader's time zone. */
export function clock(time: Date): string {
  return [time.getHours(), time.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/** `今天 14:05`, `明天 09:30` or `11 月 24 日 09:30`, seen from `now`. */
export function nearTime(time: Date, now: Date): string {
  const days = Math.round((midnight(time) - midnight(now)) / DAY);
  const names: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' };
  return `${names[days] ?? monthAndDay(time)} ${clock(time)}`;
}

/** `11 月 22 日 14:05`: for texts that are read later. */
export function plainTime(time: Date): string {
  return `${monthAndDay(time)} ${clock(time)}`;
}

function monthAndDay(time: Date): string {
  return `${time.getMonth() + 1} 月 ${time.getDate()} 日`;
}

function midnight(time: Date): number {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}
