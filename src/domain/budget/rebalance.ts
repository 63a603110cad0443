/** One line of a budget: its share (fraction of the total) and whether it must keep it. */
export interface BudgetLine {
  share: number;
  locked: boolean;
}

export type Rebalanced = { shares: number[] } | { error: string };

/**
 * Gives line `changed` the new `share` and lets the lines that are not locked give way in proportion to
 * what they have, so that all shares add up to 1 again. Where they have nothing, they share equally.
 */
export function rebalance(lines: BudgetLine[], changed: number, share: number): Rebalanced {
  const locked = lines.reduce(
    (sum, line, index) => (line.locked && index !== changed ? sum + line.share : sum),
    0,
  );
  const rest = clean(1 - locked - share);
  const free = lines.map((line, index) => index !== changed && !line.locked);
  const count = free.filter(Boolean).length;
  if (rest < 0)
    return { error: `其余锁定的项已占 ${percent(locked)}，这一项最多 ${percent(1 - locked)}。` };
  if (count === 0 && rest !== 0) {
    return { error: `其余的项都锁住了，这一项只能是 ${percent(1 - locked)}。先解锁一项再改。` };
  }
  const freeSum = lines.reduce((sum, line, index) => (free[index] ? sum + line.share : sum), 0);
  return {
    shares: lines.map((line, index) => {
      if (index === changed) return share;
      if (!free[index]) return line.share;
      return freeSum === 0 ? rest / count : (rest * line.share) / freeSum;
    }),
  };
}

/** Removes binary dust such as 1 - 0.9 = 0.0999…8. */
function clean(value: number): number {
  return Number(value.toFixed(12));
}

function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))}%`;
}
