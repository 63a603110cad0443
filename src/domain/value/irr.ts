import { positiveRoots } from './positive-roots.ts';

/** Rates nearer to 0 than this are 0 but for binary dust. */
const DUST = 1e-12;

/**
 * Every rate a period > −100 % (fraction) at which the flows, one a period, are worth 0, smallest first.
 * Empty without a change of sign. More than one: the IRR is ambiguous, and the reader has to be told.
 */
export function allIrrs(flows: readonly number[]): number[] {
  return positiveRoots(flows)
    .map((factor) => 1 / factor - 1)
    .map((rate) => (Math.abs(rate) < DUST ? 0 : rate))
    .reverse();
}

/** The one of several IRRs that numpy-financial picks: the smallest that is not negative, else the one nearest 0. */
export function pickIrr(irrs: readonly number[]): number | null {
  const ordered = [...irrs].sort((a, b) => a - b);
  return ordered.find((irr) => irr >= 0) ?? ordered.at(-1) ?? null;
}
