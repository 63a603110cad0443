const DAY = 86_400_000;

/** `2026-11-22` and 3 → `2026-11-25`; days are whole and may be negative. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative where `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** `2026-11-25` → `周三`. */
export function weekdayOf(iso: string): string {
  return `周${'日一二三四五六'[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? ''}`;
}
