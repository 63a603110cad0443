import type { Arm, Interval } from './arm.ts';
import { criticalValue, wilsonInterval } from './rate-interval.ts';

/**
 * Newcombe's method 10: an interval of the difference of two rates, B minus A, made of both Wilson intervals.
 * Stays inside −1…1 and makes sense at 0 % and 100 %. Both arms need visitors. Source: Newcombe 1998.
 */
export function newcombeInterval(a: Arm, b: Arm, confidence: number): Interval {
  const [rateA, rateB] = [a.conversions / a.visitors, b.conversions / b.visitors];
  const [lowA, highA] = wilsonInterval(a, confidence);
  const [lowB, highB] = wilsonInterval(b, confidence);
  const difference = rateB - rateA;
  return [
    difference - Math.hypot(rateB - lowB, highA - rateA),
    difference + Math.hypot(highB - rateB, rateA - lowA),
  ];
}

/** Wald's interval of the difference, B minus A; has no width at 0 % and 100 %, so for comparison only. */
export function waldInterval(a: Arm, b: Arm, confidence: number): Interval {
  const difference = b.conversions / b.visitors - a.conversions / a.visitors;
  const half = criticalValue(confidence) * Math.sqrt(varianceOf(a) + varianceOf(b));
  return [difference - half, difference + half];
}

/** Wald's interval after one success and one failure more in each arm; may pass ±1. Source: Agresti & Caffo 2000. */
export function agrestiCaffoInterval(a: Arm, b: Arm, confidence: number): Interval {
  return waldInterval(withOneMore(a), withOneMore(b), confidence);
}

function varianceOf({ conversions, visitors }: Arm): number {
  return ((conversions / visitors) * ((visitors - conversions) / visitors)) / visitors;
}

function withOneMore({ conversions, visitors }: Arm): Arm {
  return { conversions: conversions + 1, visitors: visitors + 2 };
}
