import type { Response } from './curve.ts';
import { envelopeOf } from './envelope.ts';
import { equalMarginal } from './equal-marginal.ts';

/** A channel that gets between `min` and `max` yuan. */
export interface BoundedResponse {
  response: Response;
  min: number;
  max: number;
}

/** Bounds of all channels, and the best split within them if each response were its envelope. */
export interface Box {
  channels: readonly BoundedResponse[];
  spends: number[];
  lambda: number;
  /** What that split would bring: at least as much as any split within the bounds does. */
  bound: number;
  /** What it does bring. */
  total: number;
  /** The channel whose response lies furthest below its envelope at its spend; −1 where none does. */
  widest: number;
}

/** The box of `channels`, or null where no split of `budget` meets their bounds. */
export function boxOf(channels: readonly BoundedResponse[], budget: number): Box | null {
  const { least, most } = sums(channels);
  if (least > budget || most < budget || channels.some(({ min, max }) => min > max)) return null;
  const envelopes = channels.map(({ response, min, max }) => envelopeOf(response, min, max));
  const { spends, lambda } = equalMarginal(envelopes, budget);
  const values = spends.map((spend, index) => channels[index]?.response.value(spend) ?? 0);
  const bounds = spends.map((spend, index) => envelopes[index]?.value(spend) ?? 0);
  const gaps = bounds.map((bound, index) => bound - (values[index] ?? 0));
  const gap = Math.max(...gaps);
  return {
    channels,
    spends,
    lambda,
    bound: sum(bounds),
    total: sum(values),
    widest: gap > 0 ? gaps.indexOf(gap) : -1,
  };
}

/** The two boxes that part `box` at the spend of its widest channel; fewer where one admits no split. */
export function parts({ channels, spends, widest }: Box, budget: number): Box[] {
  const border = spends[widest];
  if (border === undefined) return [];
  const withBounds = (bounds: { min?: number; max?: number }) =>
    channels.map((channel, index) => (index === widest ? { ...channel, ...bounds } : channel));
  return [withBounds({ max: border }), withBounds({ min: border })]
    .map((bounded) => boxOf(tightened(bounded, budget), budget))
    .filter((box) => box !== null);
}

/** No channel can get more than the minimums of the others leave, nor less than their maximums do. */
function tightened(channels: readonly BoundedResponse[], budget: number): BoundedResponse[] {
  const { least, most } = sums(channels);
  return channels.map(({ response, min, max }) => ({
    response,
    min: Math.max(min, Math.min(max, budget - (most - max))),
    max: Math.min(max, Math.max(min, budget - (least - min))),
  }));
}

/** The least and the most that all channels together can get. */
export function sums(channels: readonly BoundedResponse[]): { least: number; most: number } {
  return { least: sum(channels.map(({ min }) => min)), most: sum(channels.map(({ max }) => max)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
