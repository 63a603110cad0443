import { wilsonInterval } from '../experiment/rate-interval.ts';
import { ces } from './ces.ts';
import { compareNps } from './compare-nps.ts';
import { csat } from './csat.ts';
import { nps, type NpsCounts } from './nps.ts';

/** A measure of a survey on the scale up to 100, with [low, high]; `mean` of the single scores where it has one. */
export interface Measured {
  measure: string;
  answers: number | null;
  estimate: number;
  interval: [number, number] | null;
  mean: number | null;
}

/** The NPS of one wave with its adjusted Wald interval. */
export function measuredNps(
  measure: string,
  counts: NpsCounts,
  confidence: number,
): Measured | null {
  const found = nps(counts, confidence);
  if (!found) return null;
  const answers = counts.promoters + counts.passives + counts.detractors;
  return { measure, answers, estimate: found.nps, interval: found.adjustedWald, mean: null };
}

/** The second wave minus the first; no interval where all answered alike in both. */
export function measuredChange(
  measure: string,
  first: NpsCounts,
  second: NpsCounts,
  confidence: number,
): Measured | null {
  const found = compareNps(first, second, confidence);
  return (
    found && {
      measure,
      answers: null,
      estimate: found.difference,
      interval: found.se > 0 ? found.interval : null,
      mean: null,
    }
  );
}

/** CSAT, the share of 4 and 5, with its Wilson interval. */
export function measuredCsat(
  measure: string,
  counts: number[],
  confidence: number,
): Measured | null {
  const found = csat(counts, confidence);
  const answers = sum(counts);
  return (
    found && { measure, answers, estimate: found.csat, interval: found.interval, mean: found.mean }
  );
}

/** The share of easy answers of the CES, with its Wilson interval, and their mean. */
export function measuredCes(
  measure: string,
  counts: number[],
  confidence: number,
): Measured | null {
  const found = ces(counts);
  if (!found) return null;
  const answers = sum(counts);
  const easy = Math.round((found.easyShare * answers) / 100);
  const [low, high] = wilsonInterval({ conversions: easy, visitors: answers }, confidence);
  return {
    measure,
    answers,
    estimate: found.easyShare,
    interval: [100 * low, 100 * high],
    mean: found.mean,
  };
}

function sum(counts: number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
