const NAMES = ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'];

/** The day of the week of an ISO date: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

/** `2026-12-10` → `星期四`. */
export function weekdayName(iso: string): string {
  return NAMES[weekdayOf(iso) - 1] ?? '';
}

/** Whether a date is a Saturday or a Sunday; public holidays are not known here. */
export function isWeekend(iso: string): boolean {
  return weekdayOf(iso) > 5;
}
