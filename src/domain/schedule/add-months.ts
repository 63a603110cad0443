/**
 * The same day so many calendar months later (earlier for a negative number); where that month is too short, its
 * last day: `2027-01-31` and 1 → `2027-02-28`.
 */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(day, lastDay));
  return new Date(moved).toISOString().slice(0, 10);
}
