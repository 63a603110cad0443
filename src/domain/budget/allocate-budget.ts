import type { Value, Values } from '../field/value.ts';
import { allocate } from './allocate.ts';

/**
 * Splits `total` yuan over rows by their `share`, to the fen, by largest remainder; with `deliverables`
 * also the cost of one. Returns per row `amount` and `unit_cost`, and in `values` the sum of shares.
 */
export function allocateBudget(
  inputs: Values,
  rows: Values[],
): { values: Values; missing: Record<string, string>; rows: Values[] } {
  const total = inputs['total'];
  const shares = rows.map((row) => numberOf(row['share'] ?? null));
  const shareSum = shares.reduce((sum, share) => sum + share, 0);
  const blank = rows.map(() => ({ amount: null, unit_cost: null }));
  const stop = (reason: string) => ({
    values: { allocated: null, share_sum: shareSum },
    missing: { allocated: reason },
    rows: blank,
  });
  if (typeof total !== 'number') return stop('先填总预算');
  if (shareSum === 0) return stop('各项占比都是 0，先给至少一项填占比');
  if (Math.abs(shareSum - 1) > 5e-5) {
    return stop(`各项占比合计 ${Number((shareSum * 100).toFixed(2))}%，要正好 100%`);
  }
  const fen = allocate(Math.round(total * 100), shares);
  return {
    values: { allocated: fen.reduce((sum, part) => sum + part, 0) / 100, share_sum: shareSum },
    missing: {},
    rows: rows.map((row, index) => {
      const amount = (fen[index] ?? 0) / 100;
      const deliverables = row['deliverables'];
      const countable = typeof deliverables === 'number' && deliverables > 0;
      return { amount, unit_cost: countable ? amount / deliverables : null };
    }),
  };
}

function numberOf(value: Value): number {
  return typeof value === 'number' ? value : 0;
}
