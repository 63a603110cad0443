import type { Envelope } from './envelope.ts';

export interface EqualMarginal {
  spends: number[];
  /** The least response per yuan at which the channels ask for no more than the budget. */
  lambda: number;
}

/**
 * The best split of `budget` over concave envelopes: every channel is filled until one yuan more brings `lambda`
 * (Karush–Kuhn–Tucker). At most one channel ends up inside its chord. The budget has to lie between the sums
 * of the bounds.
 */
export function equalMarginal(envelopes: readonly Envelope[], budget: number): EqualMarginal {
  const spendsAt = (lambda: number) => envelopes.map((envelope) => envelope.spendAt(lambda));
  const asked = (lambda: number) => sum(spendsAt(lambda));
  if (sum(envelopes.map(({ min }) => min)) >= budget) {
    const steepest = Math.max(...envelopes.map(({ slope }) => slope));
    return { spends: envelopes.map(({ min }) => min), lambda: steepest };
  }
  if (sum(envelopes.map(({ max }) => max)) <= budget)
    return { spends: envelopes.map(({ max }) => max), lambda: 0 };
  let [low, high] = bracket(asked, budget);
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (asked(middle) > budget) low = middle;
    else high = middle;
  }
  // At 0 nothing more is to be had: what is left may go anywhere within the bounds.
  const most = low === 0 ? envelopes.map(({ max }) => max) : spendsAt(low);
  return { spends: filled(spendsAt(high), most, budget), lambda: low === 0 ? 0 : high };
}

/** Two lambdas, one double the other, of which the first asks for more than the budget; or 0 and the least number. */
function bracket(asked: (lambda: number) => number, budget: number): [low: number, high: number] {
  let high = 1;
  while (asked(high) > budget && high < Number.MAX_VALUE / 2) high *= 2;
  while (high > Number.MIN_VALUE) {
    if (asked(high / 2) > budget) return [high / 2, high];
    high /= 2;
  }
  return [0, Number.MIN_VALUE];
}

/** Gives what `least` leaves of the budget to the channels in their order, up to `most`. */
function filled(least: number[], most: number[], budget: number): number[] {
  let left = budget - sum(least);
  return least.map((spend, index) => {
    const more = Math.max(0, Math.min(left, (most[index] ?? spend) - spend));
    left -= more;
    return spend + more;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
