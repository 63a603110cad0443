import { factorChain } from './absorbing-chain.ts';
import type { IndexedPaths } from './index-channels.ts';

/** What a first-order Markov chain says of the channels; the lists are in their order. */
export interface MarkovResult {
  /** Chance that a journey of the chain ends in a conversion; null where no journey is known. */
  conversionProbability: number | null;
  /** By which part (0–1) that chance falls without the channel; null where it is 0 anyway. */
  removalEffects: number[] | null;
  /** Removal effects scaled to add up to 1; null with them. */
  shares: number[] | null;
}

/**
 * Removal effects after Anderl, Becker, von Wangenheim & Schumann 2016, exactly rather than by simulated
 * walks. Each path moves its journeys (converting or not) from touch to touch and from the last touch
 * into its endings; without a channel, every step into it is a lost journey. A journey converts without
 * the channel unless it comes by it and converts from there, so the fall is
 * P(ever comes by) · P(converts from there), and one factored chain serves all channels.
 */
export function markov({ channels, paths }: IndexedPaths): MarkovResult {
  const size = channels.length;
  const flows = new Float64Array(size * size);
  const starts = new Float64Array(size);
  const converted = new Float64Array(size);
  const ended = new Float64Array(size);
  let journeys = 0;
  const add = (to: Float64Array, index: number, count: number): void => {
    to[index] = (to[index] ?? 0) + count;
  };
  for (const { touches, conversions, nonConverting } of paths) {
    const count = conversions + nonConverting;
    journeys += count;
    let previous: number | undefined;
    for (const touch of touches) {
      if (previous === undefined) add(starts, touch, count);
      else add(flows, previous * size + touch, count);
      previous = touch;
    }
    if (previous === undefined) continue;
    add(converted, previous, conversions);
    add(ended, previous, count);
  }
  if (journeys === 0) return { conversionProbability: null, removalEffects: null, shares: null };

  const chain = factorChain(flows, ended);
  const convertsFrom = chain.solve(converted);
  const visits = chain.solveTransposed(starts);
  const visitsPerReturn = chain.inverseDiagonal();
  const all = starts.reduce((sum, count, index) => sum + count * (convertsFrom[index] ?? 0), 0);
  const conversionProbability = Math.min(1, all / journeys);
  if (all === 0) return { conversionProbability, removalEffects: null, shares: null };

  const removalEffects = channels.map((_, index) => {
    const comesBy = (visits[index] ?? 0) / (visitsPerReturn[index] ?? 1);
    return Math.min(1, (comesBy * (convertsFrom[index] ?? 0)) / all);
  });
  const sum = removalEffects.reduce((total, effect) => total + effect, 0);
  return {
    conversionProbability,
    removalEffects,
    shares: removalEffects.map((effect) => effect / sum),
  };
}
