const DAY = 86_400_000;

/**
 * The day (ISO) on which a page has to be read again, or null where an event decides.
 * `review` counts days from `reviewed`.
 */
export function dueDate(reviewed: Date, review: number | string): string | null {
  if (typeof review !== 'number') return null;
  return new Date(reviewed.getTime() + review * DAY).toISOString().slice(0, 10);
}
