import { allocate } from '../budget/allocate.ts';

/**
 * Who takes each of `places` turns, as indexes of `weights`: everybody as often as the largest remainder method says,
 * and as evenly as possible. The k-th turn of one who has n of them is due at (k + ½) · places / n, and the turn that
 * is due first comes next; ties go to the earlier entry. Weights are not negative and not all zero.
 */
export function takeTurns(places: number, weights: number[]): number[] {
  return allocate(places, weights)
    .flatMap((turns, index) =>
      Array.from({ length: turns }, (_, turn) => ({ index, due: (turn + 0.5) / turns })),
    )
    .sort((a, b) => a.due - b.due || a.index - b.index)
    .map(({ index }) => index);
}
