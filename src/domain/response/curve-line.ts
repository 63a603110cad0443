import { responseOf, type Curve } from './curve.ts';

const STEPS = 48;

/** Points of a curve from a spend of 0 to `most`, for drawing. */
export function curveLine(curve: Curve, most: number): { spend: number; revenue: number }[] {
  const { value } = responseOf(curve);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const spend = (most * step) / STEPS;
    return { spend, revenue: value(spend) };
  });
}
