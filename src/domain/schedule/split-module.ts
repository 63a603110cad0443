/**
 * Cuts `minutes` into the fewest parts of at most `limit` minutes, as equal as whole minutes allow, longer ones
 * first: 120 and 90 → 60 + 60. Both are whole and at least 1.
 */
export function splitModule(minutes: number, limit: number): number[] {
  const parts = Math.ceil(minutes / limit);
  const longer = minutes % parts;
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(minutes / parts) + (index < longer ? 1 : 0),
  );
}
